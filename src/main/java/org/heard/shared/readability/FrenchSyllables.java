package org.heard.shared.readability;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * French as a slow voice says it: a row of vowels makes one syllable (eau, oi, ien, ion), except
 * where two are heard (réalité, maïs, poète, situation, crier). Silent are a last e or es, the ent
 * of verbs, and the u of qu and gu. Spelling does not tell a verb in -ent from a noun, so frequent
 * verbs are listed and rare ones are counted one too many.
 */
final class FrenchSyllables {
  private static final String V = "aeiouyàâäéèêëîïôöùûüœæ";
  private static final Pattern ROW = Pattern.compile("[" + V + "]+");
  private static final Pattern SILENT_U = Pattern.compile("(?<=[qg])u(?=[eéèêiîaào'])");
  private static final Pattern SOFT_E = Pattern.compile("(?<=g)e(?=[aoâô])");
  private static final Pattern LAST_E = Pattern.compile("(?<=[^eaàâ])es?$");
  private static final Pattern VERB_ENT = Pattern.compile("(?<=ai|iss|èr)ent$");
  private static final Pattern CONSONANT_Y = Pattern.compile("(?<=[aeou])y(?=[" + V + "])");
  private static final Pattern APART =
      Pattern.compile(
          String.join(
              "|",
              "(?<=é)(?=[aeiouàâéè])",
              "(?=[ïë])",
              "(?<=a)(?=[oé])(?!oût)",
              "(?<=o)(?=[aéè])",
              "(?<=ou)(?=[aeé])",
              "(?<=[^eaoqg]u)(?=[aeoé])",
              "(?<=[bcdfgptv][lr]i)(?=[aeoé])"));
  private static final Set<String> VERBS =
      Set.of(
          "aident",
          "aiment",
          "arrivent",
          "changent",
          "comptent",
          "coûtent",
          "croient",
          "demandent",
          "deviennent",
          "disent",
          "doivent",
          "donnent",
          "décident",
          "existent",
          "expliquent",
          "gardent",
          "jouent",
          "lisent",
          "manquent",
          "mangent",
          "mettent",
          "montrent",
          "parlent",
          "pensent",
          "peuvent",
          "posent",
          "prennent",
          "racontent",
          "reçoivent",
          "restent",
          "répondent",
          "savent",
          "servent",
          "suivent",
          "tiennent",
          "travaillent",
          "trouvent",
          "veulent",
          "viennent",
          "vivent",
          "voient",
          "écoutent",
          "écrivent");
  private static final Set<String> SPOKEN_E =
      Set.of(
          "le", "de", "je", "me", "te", "se", "ce", "ne", "que", "les", "des", "mes", "tes", "ses",
          "ces", "es");

  private FrenchSyllables() {}

  static int count(String word) {
    if (SPOKEN_E.contains(word)) {
      return 1;
    }
    // Two vowels that spelling does not show: [pe-i].
    return word.equals("pays") ? 2 : (int) ROW.matcher(silenced(word)).results().count();
  }

  private static String silenced(String word) {
    boolean verb = VERBS.contains(word.substring(word.indexOf('\'') + 1));
    String heard = verb ? word.substring(0, word.length() - "ent".length()) : word;
    heard = VERB_ENT.matcher(heard).replaceAll("");
    heard = SILENT_U.matcher(heard).replaceAll("");
    heard = SOFT_E.matcher(heard).replaceAll("");
    heard = LAST_E.matcher(heard).replaceAll("");
    heard = CONSONANT_Y.matcher(heard).replaceAll("j");
    return APART.matcher(heard).replaceAll("-");
  }
}
