package org.heard.advisors.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.accounts.ProtectedAccounts;
import org.heard.accounts.ProtectedAccounts.Begun;
import org.heard.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An accepted child gets its account, and the forms have had their time. */
@Component
class Joining {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final ProtectedAccounts accounts;

  Joining(JdbcClient jdbc, JsonMapper json, ProtectedAccounts accounts) {
    this.jdbc = jdbc;
    this.json = json;
    this.accounts = accounts;
  }

  Applications.Joined join(Application accepted, String nickname) {
    if (accounts.taken(nickname)) {
      return new Applications.Joined.NicknameTaken();
    }
    Begun account = accounts.begin(accepted.id(), accepted.organisation(), nickname);
    jdbc.sql(
            """
            insert into advisors.advisor (person, organisation, nickname, languages, country,
              adult_from, mandate_from, mandate_until, wishes)
            select id, organisation, :nickname, :languages, country, adult_from, mandate_from,
              mandate_until, :wishes::json from advisors.application where id = :id
            """)
        .param("id", accepted.id().value())
        .param("nickname", ProtectedAccounts.clean(nickname))
        .param("languages", languages(accepted))
        .param("wishes", json.writeValueAsString(wishes(accepted)))
        .update();
    jdbc.sql("delete from advisors.application where id = :id")
        .param("id", accepted.id().value())
        .update();
    return new Applications.Joined.Done(account);
  }

  private static String languages(Application accepted) {
    List<Language> chosen =
        accepted
            .own()
            .map(OwnForm::languages)
            .filter(own -> !own.isEmpty())
            .orElse(accepted.support().languages());
    return chosen.stream().map(Language::tag).collect(Collectors.joining(" "));
  }

  private static Map<String, String> wishes(Application accepted) {
    return accepted
        .own()
        .map(own -> Map.of("help", own.help(), "topics", own.topics()))
        .orElseGet(Map::of);
  }
}
