package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.Actor;
import entente.article.Span;
import entente.linking.DocumentHeader;
import entente.relation.NamedSentence.Named;
import entente.statement.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads the examples beside the words of stance. */
class StanceWordsTest {
  private static final List<String> NAMES = List.of("Rohan", "Arnor", "Gondor");

  /** A sentence that names some of the three. */
  static NamedSentence sentence(String text) {
    List<Named> named = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (String name : NAMES) {
        if (text.startsWith(name, at)) {
          Span span = new Span(at, at + name.length());
          named.add(new Named(actor(name), new Excerpt(name, span)));
        }
      }
    }
    DocumentHeader header = new DocumentHeader(1, "d", null, null, null, null, null);
    return new NamedSentence(header, 0, new Excerpt(text, new Span(0, text.length())), named);
  }

  private static Actor actor(String name) {
    return new Actor("state:" + name, name, Actor.Type.STATE, name, "GOV", List.of(name));
  }

  private static Optional<StanceWords.Found> found(StanceWords line, NamedSentence sentence) {
    return StanceWords.in(sentence.sentence()).stream()
        .filter(f -> f.line() == line)
        .findFirst();
  }

  @Test
  void everyLineReadsItsExamples() {
    List<String> faults = new ArrayList<>();
    for (StanceWords line : StanceWords.all()) {
      for (String example : line.examples()) {
        boolean wanted = !example.startsWith("!");
        NamedSentence sentence = sentence(example.replaceAll("[\\[\\]!]", ""));
        List<String> who = found(line, sentence)
            .map(f -> new Subjects(sentence)
                .of(f.words()).stream().map(n -> n.actor().name()).toList())
            .orElse(List.of());
        if (wanted != who.contains("Rohan")) {
          faults.add(line.wording().words() + ": " + example + " -> " + who);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theSubjectOfEachClauseTakesItsOwnStance() {
    NamedSentence sentence =
        sentence("Gondor condemned the raid, Rohan urged restraint and Arnor took no side.");
    List<String> stances = new ArrayList<>();
    for (StanceWords.Found found : StanceWords.in(sentence.sentence())) {
      new Subjects(sentence)
          .of(found.words())
          .forEach(
              n -> stances.add(n.actor().name() + " " + found.line().stance().word()));
    }
    assertThat(stances)
        .containsExactlyInAnyOrder("Gondor against", "Rohan restraint", "Arnor neutral");
  }

  @Test
  void thoseWhoAreNamedTogetherTakeOneStance() {
    NamedSentence sentence = sentence("Gondor and Rohan threw their weight behind Arnor.");
    StanceWords.Found found = StanceWords.in(sentence.sentence()).get(0);
    assertThat(new Subjects(sentence).of(found.words()))
        .extracting(n -> n.actor().name())
        .containsExactly("Gondor", "Rohan");
  }

  @Test
  void whoeverStandsBehindByTakesTheStanceOfAPassive() {
    NamedSentence sentence = sentence("The raid of Arnor was condemned by Rohan.");
    StanceWords.Found found = StanceWords.in(sentence.sentence()).get(0);
    assertThat(new Subjects(sentence).of(found.words()))
        .extracting(n -> n.actor().name())
        .containsExactly("Rohan");
  }
}
