package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.consultations.Partner;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.ui.team.PictureUpload;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.heard.uikit.Picture;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Who asks with the one who asks. */
final class PartnersPart extends Part {
  PartnersPart(PlanDesk desk, CallPictures pictures) {
    head(
        getTranslation("consultations.plan.partners"),
        getTranslation("consultations.plan.partners.help"));
    add(desk.follow(new All(desk, pictures)));
  }

  private static final class All extends PlanField {
    private final transient CallPictures pictures;
    private final Div list = new Div();
    private final TextBox added = TextBox.line();
    private List<String> keys = List.of();
    private final List<WordsField> fields = new ArrayList<>();

    All(PlanDesk desk, CallPictures pictures) {
      super(desk);
      this.pictures = pictures;
      list.addClassName("t-form");
      NativeLabel name = new NativeLabel(getTranslation("consultations.plan.partners.new"));
      name.setFor("plan-partner-new");
      added.setId("plan-partner-new");
      NativeButton go =
          new NativeButton(getTranslation("consultations.plan.partners.add"), press -> addOne());
      go.addClassName("t-btn");
      Div adding = new Div(name, added.typed(words -> {}), go);
      adding.addClassName("t-form");
      add(list, adding, clashes());
    }

    private void addOne() {
      String name = added.words().strip();
      if (name.isEmpty()) {
        added.getElement().callJsFunction("focus");
        return;
      }
      added.holding("");
      save(plan -> {
        List<Partner> partners = new ArrayList<>(plan.partners());
        partners.add(
            new Partner(
                freeKey(name, partners), LocalizedText.of(plan.settings().original(), name), null));
        return plan.withPartners(partners);
      });
    }

    private static String freeKey(String name, List<Partner> partners) {
      String plain =
          Normalizer.normalize(name, Normalizer.Form.NFKD)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^-+|-+$", "");
      String key = plain.isEmpty() ? "partner" : plain;
      String free = key;
      for (int n = 2; find(partners, free).isPresent(); n++) {
        free = key + "-" + n;
      }
      return free;
    }

    private static Optional<Partner> find(List<Partner> partners, String key) {
      return partners.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    String told(CallPlan plan) {
      return plan.partners().stream()
          .map(one -> name(plan, one.key()))
          .collect(Collectors.joining(", "));
    }

    @Override
    public void show(CallPlan plan) {
      List<String> now = plan.partners().stream().map(one -> one.key() + " " + one.logo()).toList();
      if (now.equals(keys)) {
        fields.forEach(field -> field.show(plan));
        return;
      }
      keys = now;
      fields.clear();
      list.removeAll();
      plan.partners().forEach(partner -> list.add(one(plan, partner.key())));
    }

    private Div one(CallPlan plan, String key) {
      Language original = plan.settings().original();
      WordsField name =
          new WordsField(
                  desk(),
                  "plan-partner-" + key,
                  getTranslation("consultations.plan.partners.name"),
                  "",
                  TextBox.line(),
                  0,
                  now -> name(now, key),
                  (now, words) ->
                      PlanTexts.write(
                          now, place(key), now.settings().original(), Wording.GENERAL, words))
              .in(original.tag(), original.direction())
              .refusing(words ->
                  words.isEmpty() ? getTranslation("consultations.plan.partners.nameless") : "");
      WordsField address =
          new WordsField(
                  desk(),
                  "plan-address-" + key,
                  getTranslation("consultations.plan.partners.address"),
                  "",
                  TextBox.line(),
                  0,
                  now -> address(now, key),
                  (now, words) -> withAddress(now, key, words))
              .refusing(
                  words -> fits(words) ? "" : getTranslation("consultations.plan.partners.wrong"));
      fields.add(name);
      fields.add(address);
      name.show(plan);
      address.show(plan);
      NativeButton remove =
          new NativeButton(
              getTranslation("consultations.plan.partners.remove", name(plan, key)),
              press -> remove(key));
      remove.addClassName("t-btn");
      Div all = new Div(name, address, logo(plan, key), remove);
      all.addClassNames("t-form", "p-partner");
      return all;
    }

    private Div logo(CallPlan plan, String key) {
      Div part = new Div();
      part.addClassName("t-form");
      Optional<String> logo = find(plan.partners(), key).map(Partner::logo);
      logo.ifPresent(picture -> {
        NativeButton without =
            new NativeButton(
                getTranslation("consultations.plan.partners.logo.out", name(plan, key)),
                press -> save(now -> withLogo(now, key, null)));
        without.addClassName("t-btn");
        part.add(Picture.spot(picture, null), without);
      });
      part.add(
          new Span(getTranslation("consultations.plan.partners.logo", name(plan, key))),
          new PictureUpload(
              "plan-logo-" + key,
              false,
              file -> pictures.keep(desk().seen().id(), file),
              (picture, words) -> save(now -> withLogo(now, key, picture))));
      return part;
    }

    private static CallPlan withLogo(CallPlan plan, String key, @Nullable String logo) {
      return plan.withPartners(
          plan.partners().stream()
              .map(one ->
                  one.key().equals(key) ? new Partner(key, one.name(), one.address(), logo) : one)
              .toList());
    }

    private void remove(String key) {
      save(plan ->
          plan.withPartners(
              plan.partners().stream().filter(one -> !one.key().equals(key)).toList()));
    }

    private static String place(String key) {
      return "partners/" + key + "/name";
    }

    private static String name(CallPlan plan, String key) {
      return PlanTexts.rendering(plan, place(key), plan.settings().original(), Wording.GENERAL)
          .map(Rendering::text)
          .orElse("");
    }

    private static String address(CallPlan plan, String key) {
      return find(plan.partners(), key).map(Partner::address).orElse("");
    }

    private static CallPlan withAddress(CallPlan plan, String key, String words) {
      return plan.withPartners(
          plan.partners().stream()
              .map(one ->
                  one.key().equals(key)
                      ? new Partner(key, one.name(), words.isEmpty() ? null : words, one.logo())
                      : one)
              .toList());
    }

    private static boolean fits(String address) {
      return address.isEmpty() || Partner.isAddress(address);
    }
  }
}
