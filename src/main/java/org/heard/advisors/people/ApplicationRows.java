package org.heard.advisors.people;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.FormSeal;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and seals the forms of rows. */
@Component
class ApplicationRows {
  private final JsonMapper json;
  private final FormSeal seal;

  ApplicationRows(JsonMapper json, FormSeal seal) {
    this.json = json;
    this.seal = seal;
  }

  Application application(ResultSet row, int number) throws SQLException {
    PersonId id = new PersonId(row.getObject("id", UUID.class));
    return new Application(
        id,
        new OrganisationId(row.getObject("organisation", UUID.class)),
        Application.State.valueOf(row.getString("state")),
        row.getObject("begun_on", LocalDate.class),
        json.readValue(row.getString("support"), Support.class),
        row.getString("country"),
        YearMonth.from(row.getObject("adult_from", LocalDate.class)),
        Optional.ofNullable(row.getBytes("own_words")).map(sealed -> opened(sealed, id)),
        Optional.ofNullable(row.getString("reason")));
  }

  byte[] sealed(OwnForm form, PersonId id) {
    return seal.close(json.writeValueAsString(form).getBytes(StandardCharsets.UTF_8), id);
  }

  String written(Support support) {
    return json.writeValueAsString(support);
  }

  private OwnForm opened(byte[] sealed, PersonId id) {
    return json.readValue(new String(seal.open(sealed, id), StandardCharsets.UTF_8), OwnForm.class);
  }
}
