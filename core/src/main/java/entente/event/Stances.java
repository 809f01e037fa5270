package entente.event;

import entente.actor.Cast;
import entente.actor.Mention;
import entente.event.EventMatch.Filler;
import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ties that a compound says of the noun behind it: "anti-Arnor rebels" are hostile, "a pro-Arnor party" is allied. */
final class Stances {
  private final Cast cast;

  Stances(Cast cast) {
    this.cast = cast;
  }

  /** A tie for each such word whose noun is an actor of its own. */
  List<EventMatch> in(Sentence sentence) {
    return sentence.tokens().stream().flatMap(t -> tie(sentence, t).stream()).toList();
  }

  private Optional<EventMatch> tie(Sentence sentence, Token token) {
    Optional<EventType> type = type(token.text().toLowerCase(Locale.ROOT));
    if (type.isEmpty() || !token.is("amod") && !token.is("compound")) {
      return Optional.empty();
    }
    Optional<Mention> target =
        cast.at(sentence.index(), token.index()).filter(m -> m.first() == m.last());
    Optional<Mention> holder =
        sentence.head(token).flatMap(h -> cast.at(sentence.index(), h.index()));
    return target.isEmpty() || holder.isEmpty() || isSame(target.get(), holder.get())
        ? Optional.empty()
        : Optional.of(match(sentence, token, type.get(), holder.get(), target.get()));
  }

  private static Optional<EventType> type(String word) {
    if (word.startsWith("anti-")) {
      return Optional.of(EventType.HOSTILE);
    }
    return word.startsWith("pro-") ? Optional.of(EventType.ALLIED) : Optional.empty();
  }

  private static boolean isSame(Mention one, Mention other) {
    return one.actors().stream()
        .anyMatch(a -> other.actors().stream().anyMatch(b -> a.id().equals(b.id())));
  }

  private static EventMatch match(
      Sentence sentence, Token token, EventType type, Mention holder, Mention target) {
    return new EventMatch(
        type,
        null,
        List.of(),
        false,
        type.score(),
        sentence.index(),
        token.index(),
        List.of(new Filler(holder, true, "the noun that the word describes")),
        List.of(new Filler(target, true, "named within the word")),
        List.of(),
        -1,
        null,
        -1,
        false,
        type + (type == EventType.HOSTILE ? ": anti-Gondor Arnor" : ": pro-Gondor Arnor"),
        0.8);
  }
}
