package entente.actor;

import entente.attribution.Speech;
import entente.language.Sentence;
import entente.language.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who says "I" and "we", and to whom "you" is said. */
final class Speakers {
  private static final Set<String> ONE = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SEVERAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> OTHER = Set.of("you", "your", "yours", "yourself");
  private static final Set<String> OFFICIAL =
      Set.of("GOV", "MIL", "LEG", "SPY", "COP", "JUD", "REB", "OPP", "PTY");

  private final Casting casting;
  private final List<Speech> speeches;

  Speakers(Casting casting, List<Speech> speeches) {
    this.casting = casting;
    this.speeches = List.copyOf(speeches);
  }

  /** The innermost quotation that the word stands in. */
  Optional<Speech> quoting(Sentence sentence, Token token) {
    return speeches.stream()
        .filter(PronounReader::isDirect)
        .filter(speech -> speech.says(token.span()))
        .min(Comparator.comparingInt(Speakers::size));
  }

  private static int size(Speech speech) {
    return speech.contents().stream().mapToInt(c -> c.length()).sum();
  }

  /** The mention of who speaks. */
  Optional<Draft> source(Speech speech) {
    return Optional.ofNullable(speech.source())
        .flatMap(source -> casting.at(casting.analysis.sentence(source.sentence()), source.head()));
  }

  /** Who spoke last before a place, within the two sentences before it, where nobody else is the subject since. */
  Optional<Draft> before(Sentence sentence, Token token) {
    return speeches.stream()
        .filter(PronounReader::isDirect)
        .map(this::source)
        .flatMap(Optional::stream)
        .filter(d ->
            d.sentence.index() < sentence.index() && sentence.index() - d.sentence.index() <= 2)
        .filter(d -> d.dossier().isPerson())
        .max(Comparator.comparingInt((Draft d) -> d.sentence.index()).thenComparingInt(d -> d.head))
        .filter(d -> casting.in(sentence).stream()
            .noneMatch(o -> o.head < token.index()
                && o.token().is("nsubj")
                && o.dossier().isPerson()
                && speeches.stream().noneMatch(s -> s.says(o.token().span()))));
  }

  /** Adds a mention for "I", "we" or "you" where it is known who says it to whom. */
  void read(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    Optional<Speech> speech = quoting(sentence, token);
    if (ONE.contains(word) && named(sentence, token)) {
      return;
    }
    if (speech.isEmpty()) {
      author()
          .filter(a -> ONE.contains(word))
          .ifPresent(a -> add(sentence, token, List.of(a), "who wrote the article"));
      return;
    }
    if (ONE.contains(word)) {
      source(speech.get()).ifPresent(draft -> add(sentence, token, draft.dossiers, "who speaks"));
    } else if (SEVERAL.contains(word)) {
      source(speech.get())
          .ifPresent(
              draft -> add(sentence, token, spokenFor(draft), "whom the speaker speaks for"));
    } else if (OTHER.contains(word)) {
      addressee(speech.get())
          .or(() -> greeted(speech.get()))
          .ifPresent(draft -> add(sentence, token, draft.dossiers, "who is spoken to"));
    }
  }

  /** Who wrote the article, where it is one person's name. */
  private Optional<Dossier> author() {
    String author = casting.analysis.article().author();
    boolean name = author != null
        && author.matches("\\p{Lu}[\\p{L}.'’-]*( \\p{L}[\\p{L}.'’-]*){1,3}")
        && !author.contains(" and ");
    return name
        ? Optional.of(casting.of("person:" + Fold.id(author), author, Actor.Type.PERSON))
        : Optional.empty();
  }

  /** "I, Ardal, …": who speaks gives the name. */
  private boolean named(Sentence sentence, Token token) {
    Optional<Draft> name = sentence.children(token, "appos").stream()
        .map(child -> casting.at(sentence, child))
        .flatMap(Optional::stream)
        .findFirst();
    name.ifPresent(draft -> add(sentence, token, draft.dossiers, "who names himself"));
    return name.isPresent();
  }

  /** A person in office speaks for the state or body, others for themselves. */
  private List<Dossier> spokenFor(Draft draft) {
    return draft.dossiers.stream().map(this::spokenFor).distinct().toList();
  }

  private Dossier spokenFor(Dossier speaker) {
    Dossier led = casting.led.get(speaker.id);
    if (led != null && speaker.isPerson()) {
      return led;
    }
    Optional<Dossier> served = served(speaker);
    if (served.isPresent()) {
      return served.get();
    }
    boolean official =
        speaker.isPerson() && speaker.sector != null && OFFICIAL.contains(speaker.sector);
    return official ? casting.state(speaker.country).orElse(speaker) : speaker;
  }

  /** The body other than a state that the gazetteer knows a speaker to serve on the day of the article. */
  private Optional<Dossier> served(Dossier speaker) {
    LocalDate published = casting.analysis.article().published();
    if (speaker.entry == null || published == null || !speaker.isPerson()) {
      return Optional.empty();
    }
    List<String> bodies = speaker.entry.rolesOn(published).stream()
        .map(Gazetteer.Role::body)
        .distinct()
        .toList();
    return bodies.stream().anyMatch(id -> id.startsWith("state:"))
        ? Optional.empty()
        : bodies.stream().findFirst().flatMap(casting.gazetteer::byId).map(casting::of);
  }

  private Optional<Draft> addressee(Speech speech) {
    if (speech.cue() == null) {
      return Optional.empty();
    }
    Sentence sentence = casting.analysis.sentence(speech.cue().sentence());
    Token cue = sentence.token(speech.cue().head());
    return sentence.children(cue).stream()
        .filter(child -> child.is("obj") || child.is("iobj") || isTo(sentence, child))
        .map(child -> casting.at(sentence, child))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "Dear General Ardal" within what is said. */
  private Optional<Draft> greeted(Speech speech) {
    return casting.all().stream()
        .filter(draft ->
            draft.form == Mention.Form.NAME && speech.says(draft.token().span()))
        .filter(draft -> draft.first > 0
            && (draft.sentence.token(draft.first - 1).text().equals("Dear")
                || draft.sentence.token(draft.first).text().equals("Dear")))
        .findFirst();
  }

  private static boolean isTo(Sentence sentence, Token child) {
    return child.is("obl")
        && sentence.child(child, "case").map(c -> c.text().equals("to")).orElse(false);
  }

  private void add(Sentence sentence, Token token, List<Dossier> dossiers, String how) {
    if (!dossiers.isEmpty() && casting.at(sentence, token).isEmpty()) {
      casting.add(new Draft(
          sentence,
          token.index(),
          token.index(),
          token.index(),
          Mention.Form.PRONOUN,
          dossiers,
          null,
          token.text() + ": " + how));
    }
  }
}
