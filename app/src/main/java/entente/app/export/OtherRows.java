package entente.app.export;

import entente.app.library.ActorProfile;
import entente.app.library.StoredQuote;
import entente.article.Article;
import entente.statement.Excerpt;
import entente.statement.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Quotes, actors and articles as flat rows; several values in one field are parted by semicolons. */
final class OtherRows {
  static final List<String> QUOTE_HEADING = List.of(
      "id",
      "document",
      "speaker_id",
      "name",
      "quoted",
      "source",
      "cue",
      "content",
      "begin",
      "end",
      "about",
      "within");
  static final List<String> ACTOR_HEADING = List.of(
      "id",
      "name",
      "type",
      "country",
      "sector",
      "names",
      "documents",
      "mentions",
      "statements",
      "places");
  static final List<String> ARTICLE_HEADING =
      List.of("id", "outlet", "title", "author", "published", "url", "text");

  private OtherRows() {}

  static List<@Nullable Object> of(StoredQuote stored) {
    Quote quote = stored.quote();
    return Arrays.asList(
        quote.id(),
        stored.document().id(),
        quote.speaker() == null ? null : quote.speaker().actor().id(),
        quote.name(),
        quote.quoted(),
        text(quote.source()),
        text(quote.cue()),
        quote.contents().stream().map(Excerpt::text).collect(Collectors.joining(" … ")),
        quote.span().begin(),
        quote.span().end(),
        quote.about().stream().map(party -> party.actor().name()).collect(Collectors.joining("; ")),
        String.join("; ", quote.within()));
  }

  private static @Nullable String text(@Nullable Excerpt excerpt) {
    return excerpt == null ? null : excerpt.text();
  }

  static List<@Nullable Object> of(ActorProfile profile) {
    return Arrays.asList(
        profile.actor().id(),
        profile.actor().name(),
        profile.actor().type().word(),
        profile.actor().country(),
        profile.actor().sector(),
        String.join("; ", profile.actor().names()),
        profile.counts().documents(),
        profile.counts().mentions(),
        profile.counts().statements(),
        profile.places().stream()
            .map(place -> place.body().name())
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  static List<@Nullable Object> of(Article article) {
    return Arrays.asList(
        article.id(),
        article.outlet(),
        article.title(),
        article.author(),
        article.published(),
        article.url(),
        article.text());
  }
}
