package entente.article;

import static entente.article.Samples.blocks;
import static entente.article.Samples.of;
import static entente.article.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String FIRST =
      "Gondor and Arnor signed a pact on the river on Friday, after years of talks.";
  private static final String SECOND = "Rohan, which had brokered the pact, welcomed it.";
  private static final String THIRD = "The parliament will vote on it in the spring.";

  @Nested
  class WhoTitledItAndWhen {
    @Test
    void readsOutletTitleAuthorAndDay() {
      Article article = read(
          "The Gondor Herald",
          "",
          "River pact signed at last",
          "",
          "By Jane Doe, Foreign Editor",
          "January 3, 2020 at 6:15 p.m. EST",
          "",
          FIRST,
          "",
          SECOND);
      assertThat(article.outlet()).isEqualTo("The Gondor Herald");
      assertThat(article.title()).isEqualTo("River pact signed at last");
      assertThat(article.author()).isEqualTo("Jane Doe");
      assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
      assertThat(blocks(article))
          .containsExactly(
              "TITLE River pact signed at last", "PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
    }

    @Test
    void leavesUnknownWhatTheTextDoesNotSay() {
      Article article = read(FIRST, "", SECOND);
      assertThat(article.outlet()).isNull();
      assertThat(article.title()).isNull();
      assertThat(article.author()).isNull();
      assertThat(article.published()).isNull();
      assertThat(article.url()).isNull();
    }

    @Test
    void doesNotTakeTheSloganBelowTheOutletForTheTitle() {
      Article article = read(
          "The Gondor Herald",
          "News from four rivers",
          "",
          "OPINION",
          "",
          "River pact signed at last",
          "",
          "By Jane Doe",
          "3 January 2020",
          "",
          FIRST);
      assertThat(article.title()).isEqualTo("River pact signed at last");
      assertThat(article.author()).isEqualTo("Jane Doe");
      assertThat(blocks(article))
          .containsExactly("TITLE River pact signed at last", "PARAGRAPH " + FIRST);
    }

    @Test
    void partsAnOutletFromTheSloganGluedToIt() {
      Article article =
          read("The Gondor HeraldTruth Before Comfort", "", "River pact signed at last", "", FIRST);
      assertThat(article.outlet()).isEqualTo("The Gondor Herald");
      assertThat(article.title()).isEqualTo("River pact signed at last");
    }

    @Test
    void keepsARepeatedTitleOnce() {
      Article article = read("River pact signed", "", "River pact signed", "", FIRST, "", SECOND);
      assertThat(of(Block.Kind.TITLE, article)).containsExactly("River pact signed");
    }

    @Test
    void takesTheOutletFromADisclaimer() {
      Article article = read(
          FIRST,
          "",
          SECOND,
          "",
          THIRD,
          "",
          "The opinions expressed here are the author's and do not reflect the views of the Arnor Courier or its staff.");
      assertThat(article.outlet()).isEqualTo("Arnor Courier");
      assertThat(blocks(article)).hasSize(3);
    }

    @Test
    void takesTheAuthorFromTheBiographyBelow() {
      Article article = read(
          FIRST,
          "",
          SECOND,
          "",
          THIRD,
          "",
          "Jane Doe is a former envoy to Arnor and an expert on rivers.");
      assertThat(article.author()).isEqualTo("Jane Doe");
      assertThat(blocks(article)).hasSize(3);
    }

    @Test
    void keepsASentenceOnSomebodyOfTheStory() {
      String last = "Jane Doe is a former envoy to Arnor.";
      Article article =
          read(FIRST, "", "Jane Doe, who led the talks, left on Friday.", "", THIRD, "", last);
      assertThat(blocks(article)).hasSize(4).last().isEqualTo("PARAGRAPH " + last);
      assertThat(article.author()).isNull();
    }

    @Test
    void readsBylineAndDayInOneLine() {
      Article article =
          read("River pact signed at last", "By Jane Doe | 3 January 2020", "", FIRST);
      assertThat(article.author()).isEqualTo("Jane Doe");
      assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
    }

    @Test
    void keepsTheSentenceThatSumsTheStoryUpAboveTheByline() {
      Article article = read(
          "River pact signed at last",
          "",
          SECOND,
          "",
          "By Jane Doe & John Roe",
          "3 Jan 2020",
          "",
          FIRST,
          "",
          THIRD);
      assertThat(article.author()).isEqualTo("Jane Doe & John Roe");
      assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
      assertThat(of(Block.Kind.PARAGRAPH, article)).containsExactly(SECOND, FIRST, THIRD);
    }

    @Test
    void readsANameBelowBareBy() {
      Article article = read(
          "River pact signed at last", "", "Analysis by", "Jane Doe", "Staff writer", "", FIRST);
      assertThat(article.author()).isEqualTo("Jane Doe");
      assertThat(blocks(article)).hasSize(2);
    }

    @Test
    void prefersTheDayOfPublicationToThatOfAnUpdate() {
      Article article = read(
          "River pact signed at last",
          "Updated 5 January 2020",
          "First published on 3 January 2020",
          "",
          FIRST);
      assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 3));
    }

    @Test
    void creditsTheAgencyOfTheDatelineOnlyWhereNoOutletIsNamed() {
      String sentence = "OSGILIATH (Reuters) - " + FIRST;
      assertThat(read(sentence).outlet()).isEqualTo("Reuters");
      assertThat(read("The Gondor Herald", "", "River pact signed at last", "", sentence)
              .outlet())
          .isEqualTo("The Gondor Herald");
    }
  }

  @Nested
  class WhatIsToBeRead {
    @Test
    void keepsASingleSentenceWhole() {
      assertThat(blocks("Advertisement of weapons to Arnor by Gondor"))
          .containsExactly("PARAGRAPH Advertisement of weapons to Arnor by Gondor");
    }

    @Test
    void keepsATextOfHeadlinesOnly() {
      assertThat(blocks("Gondor sends ships", "Arnor protests"))
          .containsExactly("PARAGRAPH Gondor sends ships", "PARAGRAPH Arnor protests");
    }

    @Test
    void leavesLinksAdvertsAndBiographyOut() {
      assertThat(blocks(
              FIRST,
              "",
              "Also read: How the river was divided",
              "",
              SECOND,
              "",
              "Advertisement",
              "",
              THIRD,
              "",
              "GH Install",
              "",
              "Add Gondor Herald App to Home screen."))
          .containsExactly("PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND, "PARAGRAPH " + THIRD);
    }

    @Test
    void tellsHeadingsAndItems() {
      assertThat(blocks(
              "River pact signed at last",
              "",
              FIRST,
              "",
              "What Happens Next?",
              "",
              "The pact has two parts:",
              "",
              "  • an equal share of the water, and",
              "  • the exchange of prisoners.",
              "",
              THIRD))
          .contains("HEADING What Happens Next?")
          .contains("ITEM an equal share of the water, and", "ITEM the exchange of prisoners.");
    }

    @Test
    void leavesTheCreditOutOfACaption() {
      Article article = read(
          "River pact signed at last",
          "",
          "Crowds gathered at the harbour on Friday. (Photographer: Jane Doe/Gondor Pictures)",
          "",
          FIRST,
          "",
          "FILE PHOTO: Soldiers patrol the bank. REUTERS/John Roe",
          "",
          SECOND);
      assertThat(of(Block.Kind.CAPTION, article))
          .containsExactly(
              "Crowds gathered at the harbour on Friday.", "Soldiers patrol the bank.");
    }

    @Test
    void leavesTheDatelineOutOfTheSentence() {
      assertThat(blocks("OSGILIATH, Jan 3 (Reuters) - " + FIRST))
          .containsExactly("PARAGRAPH " + FIRST);
      assertThat(blocks("OSGILIATH, Gondor — " + FIRST)).containsExactly("PARAGRAPH " + FIRST);
    }

    @Test
    void leavesTheNamesOfTheReportersOut() {
      assertThat(blocks(FIRST + " (Reporting by Jane Doe; Editing by John Roe)"))
          .containsExactly("PARAGRAPH " + FIRST);
      Article article = read(FIRST, "", SECOND, "", "Reporting by Jane Doe; Editing by John Roe");
      assertThat(blocks(article)).hasSize(2);
      assertThat(article.author()).isEqualTo("Jane Doe");
    }

    @Test
    void keepsTheDaysOfAChronicleAsHeadings() {
      assertThat(blocks(
              "How the river war began",
              "",
              FIRST,
              "",
              "1 May 1981",
              "",
              "Gondor invaded the bank."))
          .contains("HEADING 1 May 1981");
    }

    @Test
    void knowsHeadingsAndQuotedPassagesByTheirMarks() {
      assertThat(blocks(
              "# The river war",
              "",
              FIRST,
              "",
              "## The pact",
              "",
              "> We are tired, the steward said."))
          .containsExactly(
              "TITLE The river war",
              "PARAGRAPH " + FIRST,
              "HEADING The pact",
              "QUOTATION We are tired, the steward said.");
    }

    @Test
    void keepsSentencesThatBeginLikeFurniture() {
      String sentence =
          "Read the treaty, the minister told the envoys of Arnor, before you accuse us of anything.";
      assertThat(blocks(FIRST, "", sentence, "", THIRD)).contains("PARAGRAPH " + sentence);
    }
  }

  @Nested
  class WhereParagraphsEnd {
    @Test
    void joinsLinesThatWereWrappedToAWidth() {
      assertThat(blocks(
              "Gondor and Arnor signed a pact on the river that divides the two",
              "kingdoms on Friday, after ten years of talks that had broken down",
              "again and again over the upper lock.",
              "",
              "Rohan, which had brokered the pact, said that it was pleased with",
              "both sides and would send observers to the harbour within a few",
              "weeks."))
          .hasSize(2)
          .first()
          .asString()
          .endsWith("upper lock.");
    }

    @Test
    void takesLinesThatEndAsSentencesForParagraphs() {
      assertThat(blocks(FIRST, SECOND, THIRD)).hasSize(3);
    }

    @Test
    void acceptsEveryKindOfLineBreak() {
      assertThat(blocks(FIRST + "\r\n\r\n" + SECOND + "\r\r" + THIRD)).hasSize(3);
    }

    @Test
    void keepsTheTextAsGiven() {
      String text = "  " + FIRST + " \r\n\r\n\t" + SECOND + "\n";
      Article article = read(text);
      assertThat(article.text()).isEqualTo(text);
      assertThat(blocks(article)).containsExactly("PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
    }
  }
}
