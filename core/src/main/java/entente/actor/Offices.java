package entente.actor;

import entente.language.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds an office: "Turkey's president" on the day of publication. */
final class Offices {
  private static final Set<String> LEADERS = Set.of("leader", "ruler", "dictator", "strongman");
  private static final List<String> RULERS = List.of(
      "leader", "supreme leader", "president", "prime minister", "chancellor", "king", "emir");
  /** How many sentences back a holder of the office is still the one meant. */
  private static final int REACH = 12;

  private final Casting casting;

  Offices(Casting casting) {
    this.casting = casting;
  }

  /**
   * The person of whom the article or the gazetteer knows that he or she holds the office; of several who held it, the one
   * spoken of last.
   */
  Optional<Dossier> holder(Phrase phrase, Dossier body) {
    LocalDate published = casting.analysis.article().published();
    boolean former = isFormer(phrase);
    Optional<Dossier> spoken = spokenOf(phrase, body, former ? 2 : REACH);
    if (former || spoken.isPresent()) {
      return spoken;
    }
    return roles(phrase).stream()
        .map(role -> published == null
            ? Optional.<Gazetteer.Entry>empty()
            : casting.gazetteer.holder(role, body.id, published))
        .flatMap(Optional::stream)
        .findFirst()
        .map(casting::of)
        .or(() -> leader(phrase, body, published))
        .or(() -> inArticle(phrase, body));
  }

  /** The last person before the phrase who is known to have held the office at some time. */
  private Optional<Dossier> spokenOf(Phrase phrase, Dossier body, int reach) {
    Set<String> holders = roles(phrase).stream()
        .flatMap(role -> casting.gazetteer.holders(role, body.id).stream())
        .map(Gazetteer.Entry::id)
        .collect(Collectors.toSet());
    for (Draft draft : casting.before(phrase.sentence, phrase.first())) {
      if (phrase.sentence.index() - draft.sentence.index() > reach) {
        break;
      }
      boolean person = draft.isOne() && draft.dossier().isPerson();
      if (person && (holders.contains(draft.dossier().id) || heads(phrase, draft, body))) {
        return Optional.of(draft.dossier());
      }
    }
    return Optional.empty();
  }

  /** "The Nato chief": who is known to have served the body, which is no state. */
  private boolean heads(Phrase phrase, Draft draft, Dossier body) {
    Gazetteer.Entry entry = draft.dossier().entry;
    return entry != null
        && !body.isState()
        && isPlain(phrase)
        && casting.words.is("head-of-body", casting.words.lemma(phrase.head))
        && entry.roles().stream().anyMatch(role -> role.body().equals(body.id));
  }

  /** The office in words, at first with all of them, then without what does not belong to a title ("headstrong"). */
  private List<String> roles(Phrase phrase) {
    boolean ruler = LEADERS.contains(casting.words.lemma(phrase.head)) && isPlain(phrase);
    return Stream.concat(
            Stream.of(role(phrase, t -> true), role(phrase, this::isOfTitle)),
            ruler ? RULERS.stream() : Stream.of())
        .distinct()
        .toList();
  }

  private boolean isOfTitle(Token token) {
    return !token.is("amod")
        || casting.words.is("title-part", token.text())
        || casting.words.is("second", token.text());
  }

  /** The leader of a state is its head of state or government; of two, the one whom the article names. */
  private Optional<Dossier> leader(Phrase phrase, Dossier body, @Nullable LocalDate published) {
    if (published == null
        || !LEADERS.contains(casting.words.lemma(phrase.head))
        || !isPlain(phrase)) {
      return Optional.empty();
    }
    List<Gazetteer.Entry> holders = RULERS.stream()
        .map(role -> casting.gazetteer.holder(role, body.id, published))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
    Optional<Gazetteer.Entry> named =
        holders.stream().filter(e -> casting.dossiers.containsKey(e.id())).findFirst();
    return named
        .or(() -> holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty())
        .map(casting::of);
  }

  /** Whether no other word narrows the office: "party leader" is another. */
  private boolean isPlain(Phrase phrase) {
    return phrase.modifiers().stream()
        .noneMatch(t -> t.is("compound") && casting.at(phrase.sentence, t).isEmpty());
  }

  /** Who the article itself says holds the highest office. */
  private Optional<Dossier> inArticle(Phrase phrase, Dossier body) {
    String noun = casting.words.lemma(phrase.head);
    if (!body.isState() && casting.words.is("head-of-body", noun) && isPlain(phrase)) {
      return Optional.ofNullable(casting.leaders.get(body.id));
    }
    if (!casting.words.is("highest", noun)) {
      return Optional.empty();
    }
    return casting.dossiers.values().stream()
        .filter(d -> d.isPerson() && body.country != null && body.country.equals(d.country))
        .filter(d -> d.entry == null && d.nouns.contains(noun))
        .findFirst();
  }

  private boolean isFormer(Phrase phrase) {
    return phrase.modifiers().stream().anyMatch(t -> casting.words.is("former", t.text()));
  }

  /** The words of the office: "foreign minister", "secretary of state". */
  private String role(Phrase phrase, Predicate<Token> kept) {
    StringBuilder role = new StringBuilder();
    for (Token token : phrase.modifiers()) {
      if (casting.at(phrase.sentence, token).isEmpty()
          && !casting.words.is("filler", token.text())
          && !casting.words.is("former", token.text())
          && kept.test(token)) {
        role.append(token.text().toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    role.append(casting.words.lemma(phrase.head));
    phrase.of().stream()
        .filter(token -> token.text().equalsIgnoreCase("state"))
        .findFirst()
        .ifPresent(token -> role.append(" of state"));
    return role.toString();
  }
}
