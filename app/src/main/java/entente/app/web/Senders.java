package entente.app.web;

import entente.app.web.exchange.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * Lets only so many send something at once. Whoever sends slowly, or announces something and sends nothing, holds a thread
 * until it is there; all others are to be answered meanwhile.
 */
final class Senders implements Filter {
  /** How many may send at once. */
  static final int MOST = 32;

  private static final Problem BUSY = new Problem(
      503,
      Problem.title(503),
      "Entente is receiving " + MOST
          + " files or decisions already and takes no more at once. Send it again in a minute.");

  private final Semaphore places = new Semaphore(MOST);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isSent((HttpServletRequest) request)) {
      chain.doFilter(request, response);
    } else if (places.tryAcquire()) {
      try {
        chain.doFilter(request, response);
      } finally {
        places.release();
      }
    } else {
      refuse((HttpServletResponse) response);
    }
  }

  private static boolean isSent(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(BUSY.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.getOutputStream().write(BUSY.json(null).getBytes(StandardCharsets.UTF_8));
  }
}
