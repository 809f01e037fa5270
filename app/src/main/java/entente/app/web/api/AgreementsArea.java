package entente.app.web.api;

import entente.app.answer.ToldAgreements;
import entente.app.export.AgreementJson;
import entente.app.web.exchange.Area;
import entente.app.web.exchange.Desk;
import entente.app.web.exchange.Json;
import entente.relation.Agreement;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/** Deals, treaties and ceasefires: a list with the life of each in short, and one with its sentences. */
final class AgreementsArea implements Area {
  private final Desk desk;

  AgreementsArea(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/agreements", this::list);
    routes.get("/api/v1/agreements/{id}", this::one);
  }

  /** All agreements, as long as the library stays what it is. */
  static List<Agreement> all(Desk desk) {
    return desk.remembered("agreements", ToldAgreements::in);
  }

  private void list(Context context) {
    Paging paging = Paging.of(Query.paged(context));
    List<Agreement> all = all(desk);
    Json.object(
        context,
        json ->
            paging.write(json, all, (out, agreement) -> new AgreementJson(out).summary(agreement)));
  }

  private void one(Context context) {
    Query.of(context);
    Agreement agreement = ToldAgreements.one(all(desk), context.pathParam("id"));
    Json.object(context, json -> new AgreementJson(json).properties(agreement));
  }
}
