package entente.linking;

import static entente.event.EventType.ASSAULT;
import static entente.event.EventType.REJECT;
import static entente.linking.Told.ARNOR;
import static entente.linking.Told.GONDOR;
import static entente.linking.Told.ROHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.actor.Actor;
import entente.attribution.Modality;
import entente.linking.Contradiction.Kind;
import entente.linking.Contradiction.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorroborationTest {
  private static final Actor ENVOY = Told.person("Halbarad Dunadan", "ARN");

  private static Told raid() {
    return Told.of(ASSAULT, "Arnor raided Gondor.", "raided").by(ARNOR).to(GONDOR);
  }

  private static Corroboration of(Told... told) {
    return of(Provenance.UNKNOWN, told);
  }

  private static Corroboration of(Provenance provenance, Told... told) {
    List<Report> reports = List.of(told).stream().map(Told::report).toList();
    return Corroboration.of(new Event("e", reports), provenance);
  }

  private static List<String> names(Corroboration corroboration) {
    return corroboration.origins().stream().map(Origin::name).toList();
  }

  private static List<String> versions(Corroboration corroboration, Kind kind) {
    return corroboration.contradictions().stream()
        .filter(c -> c.kind() == kind)
        .flatMap(c -> c.versions().stream())
        .map(Version::what)
        .toList();
  }

  @Test
  void outletsThatQuoteOneManAreOneOrigin() {
    Corroboration found = of(
        raid().in("1", "The Courier").accordingTo("Halbarad Dunadan", ENVOY.id()),
        raid()
            .in("2", "The Herald")
            .accordingTo("A writer", null)
            .accordingTo("Halbarad Dunadan", ENVOY.id()));
    assertEquals(2, found.outlets().size());
    assertEquals(List.of("Halbarad Dunadan"), names(found));
  }

  @Test
  void outletsThatTellItThemselvesAreOriginsOfTheirOwn() {
    assertEquals(
        List.of("The Courier", "The Herald"),
        names(of(raid().in("1", "The Courier"), raid().in("2", "The Herald"))));
  }

  @Test
  void whoHidesTheSourceIsTheOrigin() {
    assertEquals(
        List.of("The Courier"), names(of(raid().in("1", "The Courier").accordingTo(null, null))));
  }

  @Test
  void unnamedOfficialsOfTwoOutletsAreTwo() {
    assertEquals(
        2,
        of(
                raid().in("1", "The Courier").accordingTo("officials", null),
                raid().in("2", "The Herald").accordingTo("officials", null))
            .origins()
            .size());
  }

  @Test
  void copiesAndCreditedAgenciesAddNothing() {
    Provenance wire = new Provenance(
        (one, other) -> List.of("2", "3")
            .containsAll(List.of(one.document().id(), other.document().id())),
        document -> document.id().equals("2") ? "Eriador Wire" : null);
    Corroboration found = of(
        wire,
        raid().in("1", "Eriador Wire"),
        raid().in("2", "The Courier"),
        raid().in("3", "The Herald"));
    assertEquals(List.of("Eriador Wire"), names(found));
  }

  @Test
  void theVerySentenceElsewhereAddsNothing() {
    String sentence = "Arnor raided Gondor again before dawn while the whole watch was asleep.";
    assertEquals(
        1,
        of(
                Told.of(ASSAULT, sentence, "raided").by(ARNOR).to(GONDOR).in("1", "The Courier"),
                Told.of(ASSAULT, sentence, "raided").by(ARNOR).to(GONDOR).in("2", "The Herald"))
            .origins()
            .size());
  }

  @Test
  void contradictionsStandSideBySide() {
    Corroboration found = of(
        raid().in("1", "The Courier").on("2020-01-03").counting(5, "killed"),
        raid().in("2", "The Herald").on("2020-01-04").counting(7, "killed"),
        raid().in("3", "The Echo").as(Modality.DENIED));
    assertEquals(List.of("actual", "denied"), versions(found, Kind.HAPPENED));
    assertEquals(List.of("2020-01-03", "2020-01-04"), versions(found, Kind.DATE));
    assertEquals(List.of("5 killed", "7 killed"), versions(found, Kind.NUMBER));
  }

  @Test
  void othersWhoAreSaidToHaveDoneItContradict() {
    assertEquals(
        List.of("Arnor", "Rohan"),
        versions(
            of(
                raid().in("1", "The Courier"),
                Told.of(ASSAULT, "Rohan raided Gondor.", "raided")
                    .by(ROHAN)
                    .to(GONDOR)
                    .in("2", "The Herald")),
            Kind.ACTOR));
  }

  @Test
  void datesOfOtherExactnessDoNotContradict() {
    assertTrue(of(
            raid().on("2020-01-03"),
            raid().in("2", "The Herald").between("2020-01-01", "2020-01-31"))
        .contradictions()
        .isEmpty());
  }

  @Test
  void tellsThatASourceWasNotBelieved() {
    Report report = raid().accordingTo("Halbarad Dunadan", ENVOY.id()).report();
    Report doubt = Told.of(REJECT, "Nobody in Gondor believed him.", "believed")
        .by(GONDOR)
        .to(ENVOY)
        .report();
    Corroboration found = Corroboration.of(
        new Event("e", List.of(report)), Provenance.UNKNOWN, List.of(report, doubt));
    assertEquals(List.of("said", "not believed"), versions(found, Kind.DISBELIEF));
  }

  @Test
  void comparesWhatTwoSourcesTell() {
    Event both = new Event(
        "e1",
        List.of(
            raid().in("1", "The Courier").on("2020-01-03").report(),
            raid().in("2", "The Herald").on("2020-01-04").report()));
    Event alone = new Event(
        "e2",
        List.of(Told.of(ASSAULT, "Rohan raided Gondor.", "raided")
            .by(ROHAN)
            .to(GONDOR)
            .in("2", "The Herald")
            .report()));
    Comparison comparison = Comparison.of(
        List.of(both, alone),
        report -> "The Courier".equals(report.document().outlet()),
        report -> "The Herald".equals(report.document().outlet()),
        Provenance.UNKNOWN);
    assertEquals(1, comparison.both().size());
    assertEquals(Kind.DATE, comparison.both().get(0).differences().get(0).kind());
    assertEquals(2, comparison.both().get(0).origins().size());
    assertEquals(0, comparison.first().size());
    assertEquals("e2", comparison.second().get(0).event().id());
  }
}
