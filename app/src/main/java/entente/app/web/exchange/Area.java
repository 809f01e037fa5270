package entente.app.web.exchange;

import io.javalin.config.RoutesConfig;

/** A part of the API that brings its own routes. */
public interface Area {
  /** Adds the routes, all below {@code /api/v1/}. */
  void addTo(RoutesConfig routes);

  /** Stops what it has under way. */
  default void close() {}
}
