package entente.app.export;

import entente.app.answer.ChainWords;
import entente.app.answer.DateWords;
import entente.app.answer.Lane;
import entente.app.answer.Phrases;
import entente.linking.Event;
import entente.relation.Answer;
import entente.relation.Chain;
import entente.relation.Ground;
import entente.relation.Step;
import entente.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Chains as docs/chains.md has them. */
public final class ChainJson {
  private final JsonGenerator json;
  private final Fields fields;

  /** Writes to the generator; the caller starts and ends the object around. */
  public ChainJson(JsonGenerator json) {
    this.json = json;
    this.fields = new Fields(json);
  }

  /** Writes chains as an array. */
  public void chains(String name, List<Chain> chains) {
    fields.objects(name, chains, this::chain);
  }

  private void chain(Chain chain) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    chain.steps().forEach(s -> numbers.put(s.event().id(), numbers.size() + 1));
    fields.text("trend", chain.trend().word()).text("heading", ChainWords.heading(chain));
    fields.objects("steps", chain.steps(), step -> step(step, numbers));
  }

  private void step(Step step, Map<String, Integer> numbers) {
    fields.number("step", numbers.getOrDefault(step.event().id(), 0));
    fields.text("event", step.event().id());
    fields.text("trend", step.trend().word());
    words(step.event());
    fields.objects("answers", step.answers(), answer -> answer(answer, step, numbers));
    fields.objects(
        "statements", step.event().reports(), r -> new StatementJson(json).properties(r));
  }

  /** The step as it is read by people. */
  private void words(Event event) {
    Statement statement = event.statement();
    fields
        .text("title", Phrases.headline(statement))
        .text("when", DateWords.of(statement.date()))
        .number("lane", Lane.of(statement))
        .text("said_by", Phrases.saidBy(event.main()))
        .text("best", statement.id());
  }

  private void answer(Answer answer, Step step, Map<String, Integer> numbers) {
    int to = numbers.getOrDefault(answer.to().id(), 0);
    fields
        .number("step", to)
        .text("verb", ChainWords.verb(answer, to, step.trend()))
        .text("ground", ChainWords.ground(answer));
    if (answer.ground() instanceof Ground.Stated stated) {
      fields.text("basis", "stated").text("relation", stated.relation().word());
      fields.text("words", stated.words().isEmpty() ? null : stated.words());
      fields.text("statement", stated.report().statement().id()).count("days", null);
    } else if (answer.ground() instanceof Ground.Inferred inferred) {
      fields.text("basis", "inferred").text("relation", "response");
      fields.text("words", null).text("statement", null);
      fields.number("days", inferred.days());
    }
  }
}
