package entente.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads the examples beside well-known agreements and beside the words of an agreement's life. */
class AgreementTablesTest {
  @Test
  void everyKnownAgreementIsFoundInItsExample() {
    for (KnownAgreement agreement : KnownAgreement.all()) {
      assertThat(agreement.names())
          .as(agreement.example())
          .anyMatch(n -> n.pattern().matcher(agreement.example()).find());
    }
  }

  @Test
  void noTwoKnownAgreementsHaveOneSureName() {
    List<String> names = new ArrayList<>();
    KnownAgreement.all().stream()
        .flatMap(a -> a.names().stream())
        .filter(KnownAgreement.Name::sure)
        .forEach(n -> names.add(n.words().toLowerCase(java.util.Locale.ROOT)));
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void everyTurnIsReadAsItsExampleSays() {
    List<String> faults = new ArrayList<>();
    for (WordTable.Line line : Agreements.LIFE.lines()) {
      for (String written : line.examples()) {
        boolean wanted = !written.startsWith("!");
        String example = written.replace("!", "");
        int end = example.indexOf("truce") + 5;
        int begin = Math.max(
            example.toLowerCase(java.util.Locale.ROOT).indexOf("the truce"),
            example.toLowerCase(java.util.Locale.ROOT).indexOf("a truce"));
        Optional<Agreements.Match> match = Agreements.match(example, begin, end);
        boolean read = match.filter(m -> m.line().kind().equals(line.kind())).isPresent();
        if (read != wanted) {
          faults.add(
              line.rule() + ": " + written + " -> " + match.map(m -> m.line().rule()));
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
