/*
 * The page is built inside its outlet. After the first answer of the server Flow's router puts it
 * there again, which takes it out for a moment: a finger that is on a button right then presses
 * nothing, and a field loses the focus. What is there already stays.
 */
const outlet = document.getElementById('outlet');

if (outlet) {
  outlet.appendChild = <T extends Node>(page: T): T =>
    page.parentNode === outlet && !page.nextSibling ? page : (Node.prototype.appendChild.call(outlet, page) as T);
}

export {};
