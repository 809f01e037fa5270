package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import entente.statement.Statement.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static List<Statement> read(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article = new Article("links", null, null, null, null, null, text, List.of(block));
    return StatementReader.load().read(article).statements();
  }

  private static Statement of(List<Statement> statements, String type) {
    return statements.stream().filter(s -> s.type().equals(type)).findFirst().orElseThrow();
  }

  @Test
  void answersWhatWasDoneBefore() {
    List<Statement> statements = read(
        "Chad expelled two Sudanese diplomats. Sudan retaliated by arresting Chadian officials.");
    Statement expulsion = statements.get(0);
    Statement arrest = of(statements, "COERCE");
    assertThat(arrest.links())
        .containsExactly(new Link(expulsion.id(), Statement.Relation.RESPONSE));
  }

  @Test
  void putsOneClauseAfterAnother() {
    List<Statement> statements =
        read("Peru imposed sanctions on Ecuador after Ecuador attacked Peru.");
    Statement attack = of(statements, "ASSAULT");
    assertThat(of(statements, "SANCTION").links())
        .containsExactly(new Link(attack.id(), Statement.Relation.AFTER));
  }

  @Test
  void joinsNothingThatTheTextDoesNotJoin() {
    List<Statement> statements = read("Peru imposed sanctions on Ecuador. Chad invaded Libya.");
    assertThat(statements).isNotEmpty().allMatch(s -> s.links().isEmpty());
  }

  @Test
  void meansTheActOfThePartiesThatTheNounNames() {
    List<Statement> statements = read("Chad invaded Sudan. Libya invaded Egypt."
        + " Russia condemned Chad after the invasion of Sudan.");
    assertThat(of(statements, "ACCUSE").links())
        .containsExactly(new Link(statements.get(0).id(), Statement.Relation.AFTER));
  }

  @Test
  void meansNothingToldWhereTheNounIsIndefinite() {
    List<Statement> statements =
        read("Chad bombed Sudan. Russia expelled an Egyptian diplomat after a strike.");
    assertThat(statements).allMatch(s -> s.links().isEmpty());
  }

  @Test
  void avengesTheKillingOfWhoeverIsAvenged() {
    List<Statement> statements =
        read("Chad killed Ali Bashir in January. Sudan bombed Chad to avenge Bashir.");
    assertThat(statements.stream().flatMap(s -> s.links().stream()))
        .containsExactly(new Link(statements.get(0).id(), Statement.Relation.RESPONSE));
  }

  @Test
  void letsATieComeOfAnAct() {
    List<Statement> statements = read("Chad became an enemy of Sudan after Chad invaded Libya.");
    assertThat(of(statements, "HOSTILE").links())
        .containsExactly(new Link(of(statements, "ASSAULT").id(), Statement.Relation.AFTER));
  }
}
