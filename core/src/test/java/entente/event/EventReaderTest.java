package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.EventMatch.Filler;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the matcher sees through, with the built-in lexicon. */
class EventReaderTest {
  /** Each match that stands for itself as "TYPE actors>recipients [act spoken of]". */
  private static List<String> read(String text) {
    return matches(text).stream()
        .filter(m -> !m.embedded())
        .map(EventReaderTest::shown)
        .toList();
  }

  private static List<EventMatch> matches(String text) {
    return Scene.of(text).matches(Lexicon.load());
  }

  private static String shown(EventMatch match) {
    String act = match.about() == null ? "" : " [" + match.about().type() + "]";
    return match.type() + " " + names(match.actors()) + ">" + names(match.recipients()) + act;
  }

  private static String names(List<Filler> fillers) {
    return fillers.stream()
        .map(f -> f.mention().actors().get(0).name())
        .collect(Collectors.joining("+"));
  }

  @Test
  void readsAPlainClause() {
    assertThat(read("Iran attacked Iraq.")).containsExactly("ASSAULT Iran>Iraq");
  }

  @Test
  void sparesWhoseEnemyIsHit() {
    assertThat(read("Russia destroyed Iran's enemy, the Taliban."))
        .doesNotContain("ASSAULT Russia>Iran");
  }

  @Test
  void takesWhoKillsInAStrikeForWhoStrikes() {
    assertThat(read("Russia killed a general in an air strike on Iraq."))
        .contains("ASSAULT Russia>Iraq");
  }

  @Test
  void seesThroughThePassive() {
    assertThat(read("Iraq was attacked by Iran.")).containsExactly("ASSAULT Iran>Iraq");
  }

  @Test
  void namesNoActorForAnAgentlessPassive() {
    assertThat(read("Iraq was attacked at dawn.")).containsExactly("ASSAULT >Iraq");
  }

  @Test
  void seesThroughRelativeClauses() {
    assertThat(read("Iran, which had attacked Iraq, kept silent.")).contains("ASSAULT Iran>Iraq");
    assertThat(read("Iraq, which Iran attacked, kept silent.")).contains("ASSAULT Iran>Iraq");
  }

  @Test
  void seesThroughParticiples() {
    assertThat(read("Attacked by Iran, Iraq kept silent.")).contains("ASSAULT Iran>Iraq");
    assertThat(read("Attacking Iraq, Iran broke its word.")).contains("ASSAULT Iran>Iraq");
  }

  @Test
  void readsEachOfTwoConjoinedVerbs() {
    assertThat(read("Iran attacked Iraq and praised Syria."))
        .containsExactly("ASSAULT Iran>Iraq", "SUPPORT Iran>Syria");
  }

  @Test
  void keepsConjoinedParties() {
    assertThat(read("Iran and Russia attacked Iraq and Turkey."))
        .containsExactly("ASSAULT Iran+Russia>Iraq+Turkey");
  }

  @Test
  void seesThroughImplicativeVerbs() {
    assertThat(read("Iran managed to attack Iraq.")).contains("ASSAULT Iran>Iraq");
    assertThat(read("Iran began attacking Iraq.")).contains("ASSAULT Iran>Iraq");
  }

  @Test
  void givesAnInfinitiveTheObjectOfItsControllerAsActor() {
    assertThat(matches("Russia persuaded Iran to attack Iraq."))
        .map(EventReaderTest::shown)
        .contains("ASSAULT Iran>Iraq");
  }

  @Test
  void seesThroughGerunds() {
    assertThat(read("Before attacking Iraq, Iran closed the border."))
        .contains("ASSAULT Iran>Iraq");
  }

  @Test
  void takesALightVerbWithItsNounForOneEvent() {
    assertThat(read("Iran launched an attack on Iraq.")).containsExactly("ASSAULT Iran>Iraq");
  }

  @Test
  void readsNominalisations() {
    assertThat(read("The attack on Iraq by Iran lasted a week.")).contains("ASSAULT Iran>Iraq");
  }

  @Test
  void readsPossessives() {
    assertThat(read("Iran's attack on Iraq lasted a week.")).contains("ASSAULT Iran>Iraq");
  }

  @Test
  void readsTheAgentInACompoundAsATie() {
    assertThat(read("The U.S.-backed rebels left.")).contains("SPONSORS U.S.>rebels");
  }

  @Test
  void pairsWhatStandsBetween() {
    assertThat(read("Talks between Iran and Iraq began in May.")).contains("CONSULT Iran+Iraq>");
  }

  @Test
  void readsAppositions() {
    List<EventMatch> matches = matches("Iran, an ally of Russia, left the talks.");
    assertThat(matches)
        .filteredOn(m -> m.type() == EventType.ALLIED)
        .singleElement()
        .satisfies(m -> {
          assertThat(m.symmetric()).isTrue();
          assertThat(names(m.actors()) + names(m.recipients())).contains("Iran", "Russia");
        });
  }

  @Test
  void acceptsBothAttachments() {
    assertThat(read("Iran imposed sanctions on Iraq.")).containsExactly("SANCTION Iran>Iraq");
    assertThat(read("Iran imposed on Iraq the harshest sanctions."))
        .containsExactly("SANCTION Iran>Iraq");
  }

  @Test
  void keepsWhatIsSpokenOf() {
    assertThat(read("Iran threatened to attack Iraq."))
        .containsExactly("THREATEN Iran>Iraq [ASSAULT]");
    assertThat(read("Iran agreed to arm the rebels.")).containsExactly("AGREE Iran>rebels [AID]");
    assertThat(read("Iran refused to arm the rebels.")).containsExactly("REJECT Iran>rebels [AID]");
    assertThat(read("Iran urged Iraq to release the rebels."))
        .containsExactly("REQUEST Iran>Iraq [RETREAT]");
  }

  @Test
  void marksTheActSpokenOfAsEmbedded() {
    assertThat(matches("Iran refused to arm the rebels."))
        .filteredOn(EventMatch::embedded)
        .map(EventMatch::type)
        .containsExactly(EventType.AID);
  }

  @Test
  void readsSymmetricVerbsWithBothPartiesAsSubject() {
    List<EventMatch> matches = matches("Iran and Iraq met in May.");
    assertThat(matches).map(EventReaderTest::shown).containsExactly("CONSULT Iran+Iraq>");
    assertThat(matches.get(0).symmetric()).isTrue();
  }

  @Test
  void pairsNobodyWhereTheOtherPartyIsSaidToo() {
    assertThat(matches("Iran and Iraq severed ties with the tiny emirate."))
        .noneMatch(EventMatch::symmetric);
  }

  @Test
  void armsThoseWhoFightWithTheGift() {
    assertThat(read("Iraq attacked with guns supplied by Iran.")).contains("AID Iran>Iraq");
  }

  @Test
  void findsWhomOneAsksToDoSomething() {
    assertThat(read("Iran pleaded with Iraq to lift the siege."))
        .containsExactly("REQUEST Iran>Iraq [RETREAT]");
  }

  @Test
  void pointsAtTheWordThatNamesTheEvent() {
    EventMatch match = matches("Yesterday Iran attacked Iraq.").get(0);
    assertThat(match.trigger()).isEqualTo(2);
    assertThat(match.rule()).startsWith("ASSAULT: ");
    assertThat(match.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void findsNothingWhereNothingIsDone() {
    assertThat(matches("The weather in Iran was mild.")).isEmpty();
    assertThat(matches("Apples are sold by the kilo.")).isEmpty();
  }

  @Test
  void readsTheFirstOfTwoObjectsThatTheParserTakesForACompound() {
    assertThat(read("Iran gave Iraq weapons.")).contains("AID Iran>Iraq");
    assertThat(read("Iran sent Iraq a shipment of weapons.")).contains("AID Iran>Iraq");
  }

  @Test
  void whoeverSendsForcesToActActs() {
    assertThat(read("Iran sent jets to bomb Iraq.")).contains("ASSAULT Iran>Iraq");
    assertThat(read("Iran drew up plans to invade Iraq.")).contains("THREATEN Iran>Iraq [ASSAULT]");
  }

  @Test
  void whoeverAsksForAnActDoesNotDoIt() {
    assertThat(read("Iran issued an ultimatum to leave Iraq."))
        .noneMatch(m -> m.startsWith("RETREAT Iran"));
  }

  @Test
  void whoeverHasSomethingDoneDoesIt() {
    assertThat(read("Iran had Iraq bombed.")).contains("ASSAULT Iran>Iraq");
  }

  @Test
  void findsTheAgentBehindWhatStandsBetween() {
    assertThat(read("Iraq was presented with a list of demands by Iran."))
        .contains("REQUEST Iran>Iraq");
  }

  @Test
  void readsAParticipleThatTheParserTakesForThePastTense() {
    assertThat(read("The rebels, pushed hard by Iran, left the town."))
        .anyMatch(m -> m.equals("COERCE Iran>rebels"));
  }

  @Test
  void tellsFightingAlongsideFromFightingWith() {
    assertThat(read("Iran fought alongside Iraq.")).containsExactly("COOPERATE Iran>Iraq");
    assertThat(read("Iran fought with Iraq.")).containsExactly("ASSAULT Iran>Iraq");
  }

  @Test
  void knowsWhomAnAnnoyanceIsWith() {
    assertThat(read("Iran left the talks, to the annoyance of Iraq.")).contains("ACCUSE Iraq>Iran");
  }

  @Test
  void takesWhatFollowsASemicolonForAnEventOfItsOwn() {
    assertThat(read("Iran asked for talks; Iraq turned a deaf ear to Iran."))
        .contains("REJECT Iraq>Iran");
  }

  @Test
  void knowsWhoIsBidden() {
    assertThat(read("At the invitation of Iran, Iraq came to the talks."))
        .contains("AGREE Iran>Iraq");
  }

  @Test
  void whoeverAnswersWithAnAttackAttacks() {
    assertThat(read("Iran answered with an attack on Iraq.")).contains("ASSAULT Iran>Iraq");
  }

  @Test
  void helpingRebelsAgainstSomebodyIsNoHelpForHim() {
    assertThat(read("Iran backed the rebels against Iraq.")).doesNotContain("SUPPORT Iran>Iraq");
  }
}
