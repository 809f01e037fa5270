package entente.linking;

import static entente.event.EventType.*;
import static entente.linking.Told.ARNOR;
import static entente.linking.Told.GONDOR;
import static entente.linking.Told.ROHAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entente.actor.Actor;
import entente.attribution.Modality;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLinkerTest {
  private static final Actor DENETHOR = Told.person("Denethor Hurin", "GON");

  private final EventLinker linker = new EventLinker();

  private void assertSame(Told one, Told other) {
    assertTrue(linker.same(one.profile(), other.profile()), () -> why(one, other));
    assertTrue(linker.same(other.profile(), one.profile()), "not symmetric");
    assertFalse(
        Collections.disjoint(one.profile().keys(), other.profile().keys()), "they are never found");
  }

  private void assertApart(Told one, Told other) {
    assertFalse(linker.same(one.profile(), other.profile()), () -> why(one, other));
    assertFalse(linker.same(other.profile(), one.profile()), "not symmetric");
  }

  private String why(Told one, Told other) {
    return linker.likeness(one.profile(), other.profile()).toString();
  }

  private static Told killing() {
    return Told.of(ASSAULT, "Arnor killed Denethor at the ford.", "killed")
        .by(ARNOR)
        .to(DENETHOR);
  }

  @Test
  void unitesReportsOfOneDay() {
    assertSame(
        killing().on("2020-01-03"),
        Told.of(ASSAULT, "A raid by Arnor has slain Denethor.", "slain")
            .by(ARNOR)
            .to(DENETHOR)
            .on("2020-01-03"));
  }

  @Test
  void unitesAKillingThatIsDatedWithOneThatIsNot() {
    assertSame(
        killing().on("2020-01-03"),
        Told.of(ASSAULT, "The killing of Denethor by Arnor shook the markets.", "killing")
            .by(ARNOR)
            .to(DENETHOR)
            .in("two.txt", "The Herald"));
  }

  @Test
  void keepsTwoCallsInAWeekApart() {
    assertApart(
        Told.of(CONSULT, "Arnor phoned Gondor on Monday.", "phoned")
            .by(ARNOR)
            .to(GONDOR)
            .on("2020-01-06"),
        Told.of(CONSULT, "Arnor phoned Gondor on Thursday.", "phoned")
            .by(ARNOR)
            .to(GONDOR)
            .on("2020-01-09"));
  }

  @Test
  void keepsTwoRoundsOfSanctionsApart() {
    assertApart(
        Told.of(SANCTION, "Arnor imposed sanctions on the banks of Gondor.", "imposed")
            .by(ARNOR)
            .to(GONDOR)
            .object("the banks")
            .between("2018-08-01", "2018-08-31"),
        Told.of(SANCTION, "Arnor imposed sanctions on the shipping of Gondor.", "imposed")
            .by(ARNOR)
            .to(GONDOR)
            .object("the shipping")
            .between("2018-11-01", "2018-11-30"));
  }

  @Test
  void keepsWhatAnotherMemberOfAnAllianceDidApart() {
    assertApart(
        Told.of(ACCUSE, "Arnor condemned the strike of Gondor.", "condemned")
            .by(ARNOR)
            .to(GONDOR)
            .on("2020-01-03"),
        Told.of(ACCUSE, "Rohan condemned the strike of Gondor.", "condemned")
            .by(ROHAN)
            .to(GONDOR)
            .on("2020-01-03"));
  }

  @Test
  void keepsAnActApartFromItsThreat() {
    assertApart(
        Told.of(ASSAULT, "Arnor bombed the harbour of Gondor.", "bombed")
            .by(ARNOR)
            .to(GONDOR)
            .on("2020-01-03"),
        Told.of(ASSAULT, "Arnor planned to bomb the harbour of Gondor.", "bomb")
            .by(ARNOR)
            .to(GONDOR)
            .on("2020-01-03")
            .as(Modality.PLANNED));
  }

  @Test
  void unitesAnActWithItsDenial() {
    assertSame(
        Told.of(ASSAULT, "Arnor bombed the harbour of Gondor.", "bombed")
            .by(ARNOR)
            .to(GONDOR)
            .on("2020-01-03"),
        Told.of(ASSAULT, "Arnor did not bomb the harbour of Gondor.", "bomb")
            .by(ARNOR)
            .to(GONDOR)
            .on("2020-01-03")
            .as(Modality.DENIED)
            .in("two.txt", "The Herald"));
  }

  @Test
  void unitesAnActorWithWhoActsForIt() {
    assertSame(
        Told.of(
                CONSULT,
                "Faramir met the envoys of Gondor in the Shire to talk about wells.",
                "met")
            .by(Told.person("Faramir Took", "ARN"))
            .to(GONDOR)
            .on("2007-05-28"),
        Told.of(CONSULT, "Arnor met Gondor in the Shire about the wells.", "met")
            .by(ARNOR)
            .to(GONDOR)
            .on("2007-05-28")
            .in("two.txt", "The Herald"));
  }

  @Test
  void keepsConjoinedActorsOfOneSentenceApart() {
    String sentence = "The Council and the Fleet of Arnor shelled Gondor.";
    assertApart(
        Told.of(ASSAULT, sentence, "shelled")
            .by(Told.body("Council", "ARN"))
            .to(GONDOR)
            .on("2020-01-03"),
        Told.of(ASSAULT, sentence, "shelled")
            .by(Told.body("Fleet", "ARN"))
            .to(GONDOR)
            .on("2020-01-03"));
  }

  @Test
  void keepsUndatedTalkApart() {
    assertApart(
        Told.of(CONSULT, "Arnor sent Gondor a message about grain.", "sent")
            .by(ARNOR)
            .to(GONDOR),
        Told.of(CONSULT, "The court of Arnor sent another message to Gondor.", "sent")
            .by(ARNOR)
            .to(GONDOR)
            .in("two.txt", "The Herald"));
  }

  @Test
  void keepsWhatIsSaidToHaveHappenedAgainApart() {
    assertApart(
        Told.of(ASSAULT, "In March Arnor shelled the harbour of Gondor.", "shelled")
            .by(ARNOR)
            .to(GONDOR)
            .between("2020-03-01", "2020-03-31"),
        Told.of(ASSAULT, "Arnor shelled Gondor again.", "shelled").by(ARNOR).to(GONDOR));
  }

  @Test
  void keepsTiesOfTwoPeriodsApart() {
    assertApart(
        Told.of(HOSTILE, "After 2003 Arnor and Gondor were foes.", "foes")
            .by(ARNOR)
            .to(GONDOR)
            .between("2003-01-01", null),
        Told.of(HOSTILE, "By 2020 Arnor and Gondor were foes.", "foes")
            .by(ARNOR)
            .to(GONDOR)
            .between(null, "2020-01-03"));
  }

  @Test
  void unitesADescriptionWithWhomTheSentenceNames() {
    assertSame(
        killing().on("2020-01-03"),
        Told.of(ASSAULT, "Arnor has killed an old adversary, the steward Denethor Hurin.", "killed")
            .by(ARNOR)
            .to(new Actor(
                "two.txt#adversary",
                "old adversary",
                Actor.Type.PERSON,
                null,
                null,
                List.of("old adversary")))
            .on("2020-01-03")
            .in("two.txt", "The Herald"));
  }

  @Test
  void unitesTiesOfTheSameTwo() {
    assertSame(
        Told.of(LEADS, "Denethor, steward of Gondor, spoke.", "steward")
            .by(DENETHOR)
            .to(GONDOR),
        Told.of(LEADS, "Gondor, led by Denethor, waits.", "led")
            .by(DENETHOR)
            .to(GONDOR)
            .in("two.txt", "The Herald"));
    assertApart(
        Told.of(LEADS, "Denethor, steward of Gondor, spoke.", "steward")
            .by(DENETHOR)
            .to(GONDOR),
        Told.of(LEADS, "Gondor, led by Boromir, waits.", "led")
            .by(Told.person("Boromir Hurin", "GON"))
            .to(GONDOR));
  }

  @Test
  void equalReportsHaveEqualProfiles() {
    assertEquals(killing().profile(), killing().in("two.txt", "The Herald").profile());
  }
}
