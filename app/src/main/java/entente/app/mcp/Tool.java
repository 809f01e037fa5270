package entente.app.mcp;

import entente.app.web.exchange.Desk;

/** A question that an assistant may ask; what it takes and gives is described in a file of its name. */
interface Tool {
  /** Its name. */
  String name();

  /** The answer. What is asked wrongly is refused as it is on the command line. */
  Reply answer(Desk desk, Arguments arguments);
}
