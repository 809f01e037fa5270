package entente.actor;

import entente.language.Sentence;
import entente.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The two sides of a verb of leading, active or passive. */
final class Leading {
  private final Casting casting;
  private final Sentence sentence;
  private final Token verb;

  Leading(Casting casting, Sentence sentence, Token verb) {
    this.casting = casting;
    this.sentence = sentence;
    this.verb = verb;
  }

  /** Gives who leads and what is led, if both are known. */
  void find(BiConsumer<Draft, Draft> found) {
    Optional<Draft> agent = by();
    if (verb.tag().equals("VBN") && agent.isPresent()) {
      led()
          .filter(body -> body.head != agent.get().head)
          .ifPresent(body -> found.accept(agent.get(), body));
      return;
    }
    Optional<Draft> subject = sentence.child(verb, "nsubj").flatMap(this::at);
    Optional<Draft> object = sentence.child(verb, "obj").flatMap(this::at);
    if (subject.isPresent()
        && object.isPresent()
        && subject.get().dossier().isPerson()
        && !object.get().dossier().isState()) {
      found.accept(subject.get(), object.get());
    }
  }

  private Optional<Draft> by() {
    return sentence.children(verb, "obl").stream()
        .filter(child ->
            sentence.children(child, "case").stream().anyMatch(c -> c.text().equals("by")))
        .map(this::at)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Draft> led() {
    Optional<Draft> subject = sentence.child(verb, "nsubj").flatMap(this::at);
    Optional<Draft> beside = casting.in(sentence).stream()
        .filter(d -> d.form == Mention.Form.NAME && d.last == verb.index() - 1 && !d.place)
        .findFirst();
    if (beside.isPresent() && subject.isEmpty()) {
      return beside;
    }
    boolean reduced = List.of("acl", "amod", "dep").stream().anyMatch(verb::is);
    return subject.or(
        () -> reduced && verb.head() >= 0 ? at(sentence.token(verb.head())) : Optional.empty());
  }

  private Optional<Draft> at(Token token) {
    return casting.at(sentence, token).filter(d -> !d.place);
  }
}
