/*
 * Requests that the server has answered. What failed on the way, or came back broken, is none.
 */
function answered(entry: PerformanceEntry, kind: RegExp): boolean {
  const status = (entry as PerformanceResourceTiming).responseStatus ?? 200;
  return kind.test(entry.name) && status >= 200 && status < 400;
}

/** Tells of every answer to a request whose address is of a kind. */
export function whenAnswered(kind: RegExp, tell: () => void): void {
  new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => answered(entry, kind))) {
      tell();
    }
  }).observe({ type: 'resource' });
}
