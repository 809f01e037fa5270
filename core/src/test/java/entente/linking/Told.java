package entente.linking;

import entente.actor.Actor;
import entente.article.Span;
import entente.attribution.Modality;
import entente.event.EventType;
import entente.statement.Attribution;
import entente.statement.Evidence;
import entente.statement.Excerpt;
import entente.statement.Party;
import entente.statement.Statement;
import entente.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report made by hand from one sentence; what a test does not set is plain. */
final class Told {
  static final Actor ARNOR = state("ARN", "Arnor");
  static final Actor GONDOR = state("GON", "Gondor");
  static final Actor ROHAN = state("ROH", "Rohan");

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 5);

  private final EventType type;
  private final String sentence;
  private final String trigger;
  private String document = "one.txt";
  private String outlet = "The Courier";
  private @Nullable String mode;
  private @Nullable Party actor;
  private @Nullable Party recipient;
  private @Nullable Excerpt object;
  private Statement.@Nullable About about;
  private Statement.@Nullable Place place;
  private EventDate date = EventDate.undated("nothing says when");
  private Modality modality = Modality.ACTUAL;
  private LocalDate published = PUBLISHED;
  private final List<Statement.Quantity> quantities = new ArrayList<>();
  private final List<Attribution> attribution = new ArrayList<>();

  private Told(EventType type, String sentence, String trigger) {
    this.type = type;
    this.sentence = sentence;
    this.trigger = trigger;
  }

  /** The sentence tells of an act by the trigger. */
  static Told of(EventType type, String sentence, String trigger) {
    return new Told(type, sentence, trigger);
  }

  static Actor state(String code, String name) {
    return new Actor("state:" + code, name, Actor.Type.STATE, code, "GOV", List.of(name));
  }

  static Actor person(String name, @Nullable String country) {
    String id = "person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Actor(id, name, Actor.Type.PERSON, country, "GOV", List.of(name));
  }

  static Actor body(String name, @Nullable String country) {
    String id = "organisation:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return new Actor(id, name, Actor.Type.ORGANISATION, country, "GOV", List.of(name));
  }

  Told in(String document, String outlet) {
    this.document = document;
    this.outlet = outlet;
    return this;
  }

  Told published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Told by(Actor who) {
    actor = party(who);
    return this;
  }

  Told to(Actor whom) {
    recipient = party(whom);
    return this;
  }

  private Party party(Actor who) {
    return new Party(
        who, new Excerpt(who.name(), new Span(0, who.name().length())), null, "by name");
  }

  Told on(String day) {
    return between(day, day);
  }

  Told between(@Nullable String from, @Nullable String to) {
    date = new EventDate(
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        EventDate.Extent.WITHIN,
        to == null ? EventDate.Open.END : from == null ? EventDate.Open.START : EventDate.Open.NONE,
        EventDate.Basis.EXPLICIT,
        null,
        null,
        "the text gives it");
    return this;
  }

  Told object(String words) {
    object = excerpt(words);
    return this;
  }

  Told about(EventType type, String words) {
    about = new Statement.About(type.name(), excerpt(words));
    return this;
  }

  Told at(String place) {
    this.place = new Statement.Place(place, null);
    return this;
  }

  Told counting(double value, String unit) {
    quantities.add(new Statement.Quantity(value + " " + unit, value, unit));
    return this;
  }

  Told mode(String mode) {
    this.mode = mode;
    return this;
  }

  Told as(Modality modality) {
    this.modality = modality;
    return this;
  }

  Told accordingTo(@Nullable String name, @Nullable String actorId) {
    attribution.add(new Attribution(name, actorId, false, null, null, excerpt(sentence)));
    return this;
  }

  private Excerpt excerpt(String words) {
    int begin = sentence.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the sentence: " + words);
    }
    return new Excerpt(words, new Span(begin, begin + words.length()));
  }

  Profile profile() {
    return Profile.of(report());
  }

  Report report() {
    return new Report(
        statement(),
        new DocumentHeader(number(), document, outlet, "A title", null, published, null),
        0);
  }

  private long number() {
    return document.chars().sum();
  }

  private Statement statement() {
    String id =
        document + "-" + Integer.toHexString((sentence + trigger + actor + recipient).hashCode());
    return new Statement(
        id,
        document,
        type.isTie() ? Statement.Kind.TIE : Statement.Kind.EVENT,
        type.name(),
        mode,
        List.of(),
        type.score(),
        about,
        type.sign(),
        type.quad(),
        actor,
        recipient,
        List.of(),
        object,
        false,
        date,
        place,
        quantities,
        modality,
        attribution,
        new Evidence(excerpt(sentence), excerpt(trigger)),
        List.of(),
        type + ": Arnor does it to Gondor",
        0.8);
  }
}
