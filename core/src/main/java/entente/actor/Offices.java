package entente.actor;

import entente.language.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds an office: "Turkey's president" on the day of publication. */
final class Offices {
  private static final Set<String> LEADERS = Set.of("leader", "ruler", "dictator", "strongman");
  private final Casting casting;

  Offices(Casting casting) {
    this.casting = casting;
  }

  /** The person of whom the article or the gazetteer knows that he or she holds the office. */
  Optional<Dossier> holder(Phrase phrase, Dossier body) {
    LocalDate published = casting.analysis.article().published();
    if (isFormer(phrase)) {
      return Optional.empty();
    }
    Optional<Dossier> known = published == null
        ? Optional.empty()
        : casting.gazetteer.holder(role(phrase), body.id, published).map(casting::of);
    return known.or(() -> leader(phrase, body, published)).or(() -> inArticle(phrase, body));
  }

  /** The leader of a state is its head of state or government; of two, the one whom the article names. */
  private Optional<Dossier> leader(Phrase phrase, Dossier body, @Nullable LocalDate published) {
    if (published == null
        || !LEADERS.contains(casting.words.lemma(phrase.head))
        || !isPlain(phrase)) {
      return Optional.empty();
    }
    List<Gazetteer.Entry> holders = Stream.of(
            "leader", "supreme leader", "president", "prime minister", "chancellor", "king", "emir")
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

  private static boolean isFormer(Phrase phrase) {
    return phrase.modifiers().stream()
        .anyMatch(t -> t.text().equalsIgnoreCase("former") || t.text().equals("ex"));
  }

  /** The words of the office: "foreign minister", "secretary of state". */
  String role(Phrase phrase) {
    StringBuilder role = new StringBuilder();
    for (Token token : phrase.modifiers()) {
      if (casting.at(phrase.sentence, token).isEmpty()
          && !casting.words.is("filler", token.text())) {
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
