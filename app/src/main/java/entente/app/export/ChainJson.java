package entente.app.export;

import entente.relation.Answer;
import entente.relation.Chain;
import entente.relation.Ground;
import entente.relation.Step;
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
    fields.text("trend", chain.trend().word());
    fields.objects("steps", chain.steps(), step -> step(step, numbers));
  }

  private void step(Step step, Map<String, Integer> numbers) {
    fields.number("step", numbers.getOrDefault(step.event().id(), 0));
    fields.text("event", step.event().id());
    fields.text("trend", step.trend().word());
    fields.objects("answers", step.answers(), answer -> answer(answer, numbers));
    fields.objects(
        "statements", step.event().reports(), r -> new StatementJson(json).properties(r));
  }

  private void answer(Answer answer, Map<String, Integer> numbers) {
    fields.number("step", numbers.getOrDefault(answer.to().id(), 0));
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
