package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts on whom where a clause names one side, or neither. */
class PartiesLeftOutTest {
  private static final StatementReader READER = StatementReader.load();

  private static List<String> read(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block(
          Block.Kind.PARAGRAPH, new Span(text.length(), text.length() + paragraph.length())));
      text.append(paragraph).append("\n\n");
    }
    Article article =
        new Article("t", null, null, null, LocalDate.of(1999, 5, 4), null, text.toString(), blocks);
    return READER.read(article).all().stream().map(PartiesLeftOutTest::shown).toList();
  }

  private static String shown(Statement s) {
    return s.type() + " " + name(s.actor()) + ">" + name(s.recipient());
  }

  private static String name(Party party) {
    return party == null ? "" : party.actor().name();
  }

  @Test
  void refusingToDesertIsStandingBy() {
    assertThat(read("Kenya refused to cut its aid to Somalia."))
        .contains("SUPPORT Kenya>Somalia")
        .noneMatch(s -> s.startsWith("REJECT Kenya>Somalia"));
  }

  @Test
  void aHarmSaidOfAPlanAccusesWhosePlanItIs() {
    assertThat(read("The Kenyan plan was a shameless attack on Somali sovereignty, Somalia said."))
        .contains("ACCUSE Somalia>Kenya");
  }

  @Test
  void whatIsAnnouncedUnlessSomethingHappensIsAThreat() {
    assertThat(
            read(
                "Kenya announced that it will withdraw its troops from Somalia unless the president held elections."))
        .contains("THREATEN Kenya>Somalia");
  }

  @Test
  void theRelationshipIsOfTheTwoThatAreToldOfMost() {
    assertThat(read(
            "Kenya accused Somalia of arming rebels. Somalia threatened Kenya with war.",
            "Kenya expelled the ambassador of Somalia.",
            "The relationship soured further."))
        .anyMatch(s -> s.equals("HOSTILE Kenya>Somalia") || s.equals("HOSTILE Somalia>Kenya"));
  }

  @Test
  void aCountrysOwnWarHasNoCounterpart() {
    assertThat(read("After the Somali war began, Moi praised the soldiers."))
        .noneMatch(s -> s.startsWith("ASSAULT"));
  }

  @Test
  void whoRemovesTheForceOfAnotherDoesNotRetreat() {
    assertThat(read("Kenya vowed to restore order by removing the Somali force."))
        .noneMatch(s -> s.startsWith("RETREAT"));
  }

  @Test
  void whoActsTogetherWithAnotherDoesNotActOnHim() {
    assertThat(read("Kenya, together with Somalia, banned the trade in ivory."))
        .noneMatch(s -> s.equals("COERCE Kenya>Somalia") || s.equals("SANCTION Kenya>Somalia"));
  }

  @Test
  void aTruceThatBreaksDownIsNoRetreat() {
    assertThat(read("The truce between Kenya and Somalia broke down in March."))
        .contains("REJECT Kenya>Somalia")
        .noneMatch(s -> s.startsWith("RETREAT"));
  }

  @Test
  void whatSomebodyDescribesDoingHeDid() {
    assertThat(read("Moi described sharing maps with the Ethiopians."))
        .anyMatch(s -> s.startsWith("COOPERATE Daniel arap Moi>Ethiopia"));
  }
}
