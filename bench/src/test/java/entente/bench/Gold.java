package entente.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Gold and predictions made by hand, about countries that are in no news. */
final class Gold {
  private Gold() {}

  static final String TEXT =
      "Ruritania shelled a fort in Florin. Its envoy met the Florinese king on Monday. "
          + "Critics say that Ruritania may withdraw.";
  static final String SHELLING = "Ruritania shelled a fort in Florin.";
  static final String MEETING = "Its envoy met the Florinese king on Monday.";
  static final String WITHDRAWAL = "Critics say that Ruritania may withdraw.";

  static GoldStatement shelling() {
    return statement(SHELLING, "Ruritania", "Florin", "ASSAULT", "-", "actual");
  }

  static GoldStatement statement(
      String quote, String actor, String recipient, String type, String sign, String modality) {
    return new GoldStatement(
        quote,
        new PlainText(TEXT).find(quote),
        actor == null ? List.of() : List.of(actor),
        recipient == null ? List.of() : List.of(recipient),
        false,
        Set.of(type),
        sign,
        null,
        null,
        modality,
        List.of(),
        false,
        false);
  }

  static GoldStatement core(GoldStatement g) {
    return copy(g, g.symmetric(), g.from(), g.to(), g.attribution(), true, g.optional());
  }

  static GoldStatement optional(GoldStatement g) {
    return copy(g, g.symmetric(), g.from(), g.to(), g.attribution(), g.core(), true);
  }

  static GoldStatement symmetric(GoldStatement g) {
    return copy(g, true, g.from(), g.to(), g.attribution(), g.core(), g.optional());
  }

  static GoldStatement dated(GoldStatement g, String from, String to) {
    return copy(g, g.symmetric(), day(from), day(to), g.attribution(), g.core(), g.optional());
  }

  static GoldStatement saidBy(GoldStatement g, String... sources) {
    return copy(g, g.symmetric(), g.from(), g.to(), List.of(sources), g.core(), g.optional());
  }

  private static GoldStatement copy(
      GoldStatement g,
      boolean symmetric,
      LocalDate from,
      LocalDate to,
      List<String> attribution,
      boolean core,
      boolean optional) {
    return new GoldStatement(
        g.quote(),
        g.place(),
        g.actors(),
        g.recipients(),
        symmetric,
        g.types(),
        g.sign(),
        from,
        to,
        g.modality(),
        attribution,
        core,
        optional);
  }

  static Predicted predicted(
      String sentence, String actor, String recipient, String type, String sign) {
    return new Predicted(
        "florin",
        false,
        type,
        sign,
        side(actor),
        side(recipient),
        null,
        null,
        "actual",
        List.of(),
        sentence,
        "",
        "a rule",
        0.75);
  }

  static Predicted dated(Predicted p, String from, String to) {
    return copy(p, day(from), day(to), p.attribution(), p.confidence());
  }

  static Predicted sure(Predicted p, double confidence) {
    return copy(p, p.from(), p.to(), p.attribution(), confidence);
  }

  static Predicted saidBy(Predicted p, String... sources) {
    return copy(p, p.from(), p.to(), List.of(sources), p.confidence());
  }

  private static Predicted copy(
      Predicted p, LocalDate from, LocalDate to, List<String> attribution, double confidence) {
    return new Predicted(
        p.document(),
        p.tie(),
        p.type(),
        p.sign(),
        p.actor(),
        p.recipient(),
        from,
        to,
        p.modality(),
        attribution,
        p.sentence(),
        p.trigger(),
        p.rule(),
        confidence);
  }

  /** An event between countries, for the records of PLOVER. */
  static Predicted event(String type, String source, String target) {
    return new Predicted(
        "r",
        false,
        type,
        "0",
        country(source),
        country(target),
        null,
        null,
        "actual",
        List.of(),
        "",
        "",
        "a rule",
        0.75);
  }

  private static Side side(String name) {
    return name == null ? null : new Side(name, name, null, null);
  }

  private static Side country(String code) {
    return code == null ? null : new Side(code, code, code, "GOV");
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
