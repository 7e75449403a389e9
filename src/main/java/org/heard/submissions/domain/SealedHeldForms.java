package org.heard.submissions.domain;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.HeldForms;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Service
class SealedHeldForms implements HeldForms {
  private static final String PLACE = "held form";

  private final JsonMapper json;

  SealedHeldForms(JsonMapper json) {
    this.json = json;
  }

  @Override
  @PreAuthorize("permitAll()")
  public String hold(DraftToken token, ConsultationId call, Map<String, List<String>> fields) {
    byte[] sealed =
        seal(token, call).close(json.writeValueAsBytes(new Fields(fields)), PLACE, call);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Map<String, List<String>>> giveBack(
      DraftToken token, ConsultationId call, String held) {
    try {
      byte[] plain = seal(token, call).open(Base64.getUrlDecoder().decode(held), PLACE, call);
      return Optional.of(json.readValue(plain, Fields.class).fields());
    } catch (SealBrokenException | JacksonException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static Seal seal(DraftToken token, ConsultationId call) {
    return Seal.with(new TokenKeys(token, call).heldFormKey());
  }

  private record Fields(Map<String, List<String>> fields) {
    @Override
    public String toString() {
      return "Fields[hidden]";
    }
  }
}
