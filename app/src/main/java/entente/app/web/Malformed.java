package entente.app.web;

import entente.app.web.exchange.Problem;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** What is answered where a request is so malformed that it reaches no route. Repeats nothing of it. */
final class Malformed implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Problem problem = new Problem(
        status,
        Problem.title(status),
        status == 414 || status == 431
            ? "The address or the headers are too long. Ask for less at once."
            : "The request is malformed: its address holds what no address may hold, or it is no HTTP.");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    response.write(
        true, BufferUtil.toBuffer(problem.json(null).getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
