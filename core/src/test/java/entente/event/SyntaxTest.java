package entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTest {
  private static List<String> fillers(String text, String word, String role) {
    return Scene.of(text).fillers(word, role);
  }

  @Test
  void findsSubjectAndObjectOfAnActiveVerb() {
    assertThat(fillers("Iran armed the rebels.", "armed", "subj")).containsExactly("Iran");
    assertThat(fillers("Iran armed the rebels.", "armed", "obj")).containsExactly("rebels");
  }

  @Test
  void turnsPassivesRound() {
    String text = "The rebels were armed by Iran.";
    assertThat(fillers(text, "armed", "subj")).containsExactly("Iran");
    assertThat(fillers(text, "armed", "obj")).containsExactly("rebels");
  }

  @Test
  void givesAnAgentlessPassiveNoSubject() {
    assertThat(fillers("The rebels were armed last year.", "armed", "subj")).isEmpty();
  }

  @Test
  void takesTheAntecedentOfARelativePronoun() {
    String text = "Iran, which armed the rebels, denied the charge.";
    assertThat(fillers(text, "armed", "subj")).containsExactly("Iran");
  }

  @Test
  void findsTheObjectLeftOutOfARelativeClause() {
    String text = "Iraq feared the rebels that Iran had armed.";
    assertThat(fillers(text, "armed", "subj")).containsExactly("Iran");
    assertThat(fillers(text, "armed", "obj")).containsExactly("rebels");
  }

  @Test
  void readsParticiplesBehindANoun() {
    String text = "Israel destroyed weapons supplied by Iran.";
    assertThat(fillers(text, "supplied", "subj")).containsExactly("Iran");
    assertThat(fillers(text, "supplied", "obj")).containsExactly("weapons");
  }

  @Test
  void readsParticiplesThatTheParserTakesForVerbs() {
    String text = "Israel fought a militia led by Iran.";
    assertThat(fillers(text, "led", "subj")).containsExactly("Iran");
    assertThat(fillers(text, "led", "obj")).containsExactly("militia");
  }

  @Test
  void splitsConjoinedSubjectsAndObjects() {
    String text = "Iran and Russia armed the rebels and the militia.";
    assertThat(fillers(text, "armed", "subj")).containsExactly("Iran", "Russia");
    assertThat(fillers(text, "armed", "obj")).containsExactly("rebels", "militia");
  }

  @Test
  void sharesTheSubjectAmongConjoinedVerbs() {
    String text = "Iran trained the militia and armed the rebels.";
    assertThat(fillers(text, "armed", "subj")).containsExactly("Iran");
  }

  @Test
  void followsControl() {
    assertThat(fillers("Iran promised to arm the rebels.", "arm", "subj")).containsExactly("Iran");
    assertThat(fillers("Russia persuaded Iran to arm the rebels.", "arm", "subj"))
        .containsExactly("Iran");
  }

  @Test
  void followsRaising() {
    assertThat(fillers("Iran seems to arm the rebels.", "arm", "subj")).containsExactly("Iran");
    assertThat(fillers("Iran was forced to disarm the rebels.", "disarm", "subj"))
        .containsExactly("Iran");
  }

  @Test
  void givesAGerundTheSubjectOfItsClause() {
    String text = "After arming the rebels, Iran invaded Iraq.";
    assertThat(fillers(text, "arming", "subj")).containsExactly("Iran");
  }

  @Test
  void givesAGerundBehindOfTheObjectAbove() {
    String text = "Israel accused Iran of arming the rebels.";
    assertThat(fillers(text, "arming", "subj")).containsExactly("Iran");
  }

  @Test
  void readsTheAgentBeforeAHyphen() {
    assertThat(fillers("The U.S.-backed rebels have fled.", "backed", "subj"))
        .containsExactly("U.S.");
    assertThat(fillers("The U.S.-backed rebels have fled.", "backed", "obj"))
        .containsExactly("rebels");
  }

  @Test
  void acceptsBothAttachmentsOfAPhrase() {
    String verb = "Iran gave weapons to the rebels.";
    assertThat(fillers(verb, "gave", "prep:to")).containsExactly("rebels");
    String noun = "Iran launched an attack on Iraq.";
    assertThat(fillers(noun, "attack", "prep:on")).containsExactly("Iraq");
    assertThat(fillers(noun, "launched", "prep:on")).containsExactly("Iraq");
  }

  @Test
  void findsPossessorsAndModifiers() {
    assertThat(fillers("Iran's attack on Iraq failed.", "attack", "poss")).containsExactly("Iran");
    assertThat(fillers("The Iraq war ended.", "war", "mod")).containsExactly("Iraq");
  }

  @Test
  void takesOwnersInARelativeClauseForPossessors() {
    assertThat(fillers("Iran froze the assets that Iraq has there.", "assets", "poss"))
        .containsExactly("Iraq");
    assertThat(fillers("Iran seized ships belonging to Iraq.", "ships", "poss"))
        .containsExactly("Iraq");
  }

  @Test
  void knowsWhoHasSomethingDone() {
    String caused = "Iran had Iraqi diplomats poisoned.";
    assertThat(fillers(caused, "poisoned", "subj")).containsExactly("Iran");
    assertThat(fillers(caused, "poisoned", "obj")).containsExactly("diplomats");
    String suffered = "Iraq had its house burnt down by Iran.";
    assertThat(fillers(suffered, "burnt", "subj")).containsExactly("Iran");
  }

  @Test
  void findsAppositionsFromBothSides() {
    String text = "Its ally, Iran, left the talks.";
    assertThat(fillers(text, "ally", "appos")).containsExactly("Iran");
    assertThat(fillers(text, "Iran", "appos")).containsExactly("ally");
  }

  @Test
  void joinsPrepositionsOfSeveralWords() {
    assertThat(fillers("Iran pulled out of Iraq.", "pulled", "prep:out_of"))
        .containsExactly("Iraq");
  }

  @Test
  void knowsTheKindsOfClauses() {
    assertThat(fillers("Iran refused to leave Iraq.", "refused", "clause:to"))
        .containsExactly("leave");
    assertThat(fillers("Iran said that Iraq had attacked.", "said", "clause:that"))
        .containsExactly("attacked");
    assertThat(fillers("Iran stopped bombing Iraq.", "stopped", "clause:ing"))
        .containsExactly("bombing");
  }

  @Test
  void knowsNoFillersOfAnUnknownRole() {
    assertThat(fillers("Iran armed the rebels.", "armed", "whatever")).isEmpty();
  }

  @Test
  void leavesALoneWordAlone() {
    Scene scene = Scene.of("Attack");
    Syntax syntax = new Syntax(scene.analysis().sentence(0));
    for (String role : List.of("subj", "obj", "iobj", "clause", "poss", "mod", "prep:to")) {
      assertThat(syntax.fillers(scene.token("Attack"), role)).isEmpty();
    }
  }
}
