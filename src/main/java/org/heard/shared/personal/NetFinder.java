package org.heard.shared.personal;

import com.google.re2j.Pattern;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.heard.shared.personal.PersonalDetail.Kind;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Mail addresses, links and names of accounts. */
final class NetFinder {
  private static final LinkExtractor LINKS =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW)).build();
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_%+-]*(?:\\.[A-Za-z0-9_%+-]+)*";
  private static final String HOST = "[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+";
  private static final Pattern MAIL = Pattern.compile("(" + NAME + "@" + HOST + ")");
  private static final Pattern SPOKEN_MAIL =
      Pattern.compile(
          "(?i)(?:^|[^a-z0-9])([a-z0-9._+-]{2,} ?(?:\\(at\\)|\\[at\\]|\\(a\\)| @ | at | arobase |"
              + " arroba | собака | ات | آت )"
              + " ?[a-z0-9-]{2,}(?: ?(?:\\.|\\(dot\\)|\\[dot\\]| dot | point | punto | точка | دوت )"
              + " ?[a-z0-9]{2,}){1,3})");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)(?:^|[^a-z0-9@._-])((?:[a-z0-9-]+\\.)+"
              + "(?:com|org|net|info|edu|gov|ru|cn|fr|uk|mx|br|ke|ng|eg|kz|tv|gg|app|example)"
              + "(?:/[@A-Za-z0-9_./?=&%#-]*)?)(?:[^a-z0-9_@-]|$)");
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:^|[^A-Za-z0-9._@])(@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{2,29})");
  private static final Pattern NETWORK_ACCOUNT =
      Pattern.compile(
          "(?i)(?:instagram|insta|\\bins|\\big|tik ?tok|snapchat|snap|discord|telegram|whatsapp|facebook|\\bfb"
              + "|messenger|roblox|minecraft|fortnite|twitch|youtube|wechat|\\bqq|инстаграм|инста?|тикток"
              + "|телеграмм?|\\bтг|роблоксе?|вк|дискорд|انستا|انستغرام|سناب|سناب شات|تيك توك|روبلوكس|"
              + "ديسكورد|تلغرام|فيسبوك|微信号?|抖音号?|快手号?|小红书|微博)"
              + "(?: ?(?:is|es|est|c'est|name|account|user|handle|号|是|叫|هو|:|=|-|\"))*"
              + " ?([A-Za-z0-9][A-Za-z0-9_.#]{2,29})");

  private static final List<String> SPOKEN_AT =
      List.of("(at)", "[at]", "(a)", " @ ", " at ", " arobase ", " arroba ", " собака ", " ات ");

  private NetFinder() {}

  static List<PersonalDetail> in(String text) {
    List<PersonalDetail> found = new ArrayList<>();
    if (speaksOfMail(text)) {
      every(SPOKEN_MAIL, text, Kind.MAIL, found);
    }
    if (!hasSigns(text)) {
      return found;
    }
    for (LinkSpan link : LINKS.extractLinks(text)) {
      int end = endOfLink(text, link.getBeginIndex(), link.getEndIndex());
      add(found, link.getBeginIndex(), end, Kind.LINK);
    }
    every(MAIL, text, Kind.MAIL, found);
    every(PAGE, text, Kind.LINK, found);
    every(ACCOUNT, text, Kind.LINK, found);
    Matches.each(
        NETWORK_ACCOUNT,
        text,
        match -> {
          if (looksMade(match.group(1))) {
            add(found, match.start(1), match.end(1), Kind.LINK);
          }
        });
    return found;
  }

  // Most answers have nothing of the kind, and patterns cost time.
  private static boolean speaksOfMail(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return SPOKEN_AT.stream().anyMatch(small::contains);
  }

  private static boolean hasSigns(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean dotInside =
          sign == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
      if (dotInside || Character.isDigit(sign) || "@_#:".indexOf(sign) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void every(Pattern pattern, String text, Kind kind, List<PersonalDetail> found) {
    Matches.each(pattern, text, match -> add(found, match.start(1), match.end(1), kind));
    found.replaceAll(one -> withoutLastDot(text, one));
  }

  private static PersonalDetail withoutLastDot(String text, PersonalDetail one) {
    return text.charAt(one.end() - 1) == '.' && one.length() > 1
        ? new PersonalDetail(one.start(), one.end() - 1, one.kind())
        : one;
  }

  /** Words are no account names; what is put together from letters and signs is one. */
  private static boolean looksMade(String account) {
    String inner = account.replaceFirst("[.]+$", "");
    return inner.chars().anyMatch(sign -> sign == '_' || sign == '#' || sign == '.')
        || (inner.chars().anyMatch(Character::isDigit)
            && inner.chars().anyMatch(Character::isLetter));
  }

  // Chinese has no space that would end a link.
  private static int endOfLink(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (UnicodeScript.of(text.charAt(at)) == UnicodeScript.HAN) {
        return at;
      }
    }
    return end;
  }

  private static void add(List<PersonalDetail> found, int start, int end, Kind kind) {
    if (end > start) {
      found.add(new PersonalDetail(start, end, kind));
    }
  }
}
