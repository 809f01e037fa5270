package entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.article.Article;
import entente.article.Block;
import entente.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the example beside each entry of the tables of connectives and of deeds. */
class LinkExamplesTest {
  private static final StatementReader READER = StatementReader.load();

  private static List<String> links(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Article article = new Article("links", null, null, null, null, null, text, List.of(block));
    List<Statement> statements = READER.read(article).statements();
    List<String> links = new ArrayList<>();
    for (Statement statement : statements) {
      for (Statement.Link link : statement.links()) {
        links.add(
            trigger(statement) + " " + link.relation().word() + " " + trigger(statements, link));
      }
    }
    return links;
  }

  private static String trigger(Statement statement) {
    return statement.evidence().trigger().text();
  }

  private static String trigger(List<Statement> statements, Statement.Link link) {
    return trigger(
        statements.stream().filter(s -> s.id().equals(link.to())).findFirst().orElseThrow());
  }

  @Test
  void everyConnectiveJoinsWhatItsExampleSays() {
    List<String> faults = new ArrayList<>();
    for (Connective connective : Connective.all()) {
      List<String> links = links(connective.example());
      if (!links.contains(connective.joins())) {
        faults.add(connective.example() + " -> " + links + ", not " + connective.joins());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyDeedIsMeantByItsNoun() {
    List<String> faults = new ArrayList<>();
    for (Deed deed : Deed.all()) {
      List<String> links = links(deed.example());
      if (links.stream().noneMatch(l -> l.endsWith(" " + deed.told()))) {
        faults.add(deed.example() + " -> " + links + ", not " + deed.told());
      }
    }
    assertThat(faults).isEmpty();
  }
}
