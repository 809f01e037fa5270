package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that stand in a sentence without being who acts or on whom. */
class WhoIsNoPartyTest {
  private static final StatementReader READER = StatementReader.load();

  private static List<Statement> statements(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    LocalDate published = LocalDate.of(1999, 5, 4);
    return READER
        .read(new Article("t", null, null, null, published, null, text, List.of(block)))
        .all();
  }

  private static List<String> read(String text) {
    return statements(text).stream()
        .map(s -> s.type() + " " + name(s.actor()) + ">" + name(s.recipient()))
        .toList();
  }

  private static String name(Party party) {
    return party == null ? "" : party.actor().name();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Kenyan officials accused Chad of having planned an attack on Sudan. | THREATEN Chad>Sudan
          Chad asked Kenya to leave and bombed Sudan. | ASSAULT Chad>Sudan
          Peru, which had nearly gone to war with Ecuador in 1995, wanted peace. | ASSAULT Peru>Ecuador
          Musa's officers supplied the militias. | AID Musa>militias
          Chad offered its condolences to the Sudanese people. | SUPPORT Chad>Sudanese people
          Kenya recognised the danger of Sudan. | HOSTILE Kenya>Sudan
          Chad's clients bombed the barracks in Kenya. | ASSAULT Clients of Chad>Kenya
          Talks followed after Kenya invaded Sudan's other neighbour, Egypt, rebuffed an offer for talks and gave protection to Chad. | ASSAULT Kenya>Egypt
          """)
  void findsWhoActsOnWhom(String text, String statement) {
    assertThat(read(text)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Chad could not be countered without unshackling Sudan. | RETREAT Chad>Sudan
          Chad was defeated by arming Sudan. | AID Chad>Sudan
          A Kenyan official, who asked not to be named, said Somalia had attacked Ethiopia. | REQUEST Kenya>Somalia
          Kenya has to decide what to do with Somalia. | AGREE Kenya>Somalia
          Peru and Chile signed the Geneva agreement. | SUPPORT Peru>Switzerland
          Kenya sent a destroyer to the Gulf of Oman. | MOBILIZE Kenya>Oman
          The killing of General Omar Bakri raised fears of a war with Sudan. | HOSTILE Omar Bakri>Sudan
          Chadian President Bakri vowed revenge, as did crowds in Chadian cities. | THREATEN Bakri>Chadian crowds
          Chad armed exiles against Kenya. | COERCE Chad>Kenya
          """)
  void leavesOutWhomTheActDoesNotConcern(String text, String statement) {
    assertThat(read(text)).doesNotContain(statement);
  }

  @Test
  void nounsInARowAreOfOneState() {
    assertThat(read("Chad was making plans to attack Kenyan diplomats and troops in Somalia."))
        .contains("THREATEN Chad>Kenya")
        .noneMatch(s -> s.equals("THREATEN Chad>Chad") || s.equals("THREATEN Chad>Somalia"));
  }

  @Test
  void whoDeniesABlameIsNotItsSource() {
    assertThat(statements("Chad blamed Sudan, Sudan denied it, and nobody answered."))
        .filteredOn(s -> s.type().equals("ACCUSE"))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.attribution()).isEmpty());
  }

  @Test
  void aPlaceThatIsCapturedIsSeized() {
    assertThat(statements("Rebels captured Nairobi."))
        .extracting(Statement::mode)
        .contains("seize");
    assertThat(statements("Kenya captured five Somali soldiers."))
        .extracting(Statement::mode)
        .doesNotContain("seize");
  }
}
