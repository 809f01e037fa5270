package entente.actor;

import entente.attribution.Speech;
import entente.language.Analysis;
import entente.language.Sentence;
import entente.language.Token;
import java.util.List;

/**
 * Finds who is meant in an article: every name, nationality, description and pronoun that stands for a political actor.
 * One reader may be shared by any number of threads; the same article always gives the same cast.
 */
public final class ActorReader {
  private final Gazetteer gazetteer;

  /** A reader that knows the actors of the gazetteer. */
  public ActorReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The actors of the article and where they are mentioned. What cannot be resolved has no mention.
   *
   * @param speeches who says what in the article, so that "I" and "we" can be understood; may be empty
   */
  public Cast read(Analysis analysis, List<Speech> speeches) {
    Casting casting = new Casting(analysis, gazetteer);
    new NameResolver(casting).resolve();
    // Persons learn their country from titles first, so that "his government" can be understood.
    AffiliationFinder affiliations = new AffiliationFinder(casting);
    analysis.sentences().forEach(affiliations::read);
    Speakers speakers = new Speakers(casting, speeches);
    DescriptionReader descriptions =
        new DescriptionReader(casting, new PronounReader(casting, speakers));
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().forEach(token -> descriptions.read(sentence, token));
      affiliations.read(sentence);
    }
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().stream()
          .filter(Token::isPronoun)
          .forEach(token -> speakers.read(sentence, token));
    }
    List<Tie> ties = affiliations.ties();
    List<Mention> mentions = casting.all().stream().map(Draft::mention).toList();
    return new Cast(mentions, ties.stream().map(Tie::affiliation).toList());
  }
}
