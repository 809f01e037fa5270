package entente.app.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.app.Story;
import entente.app.library.Library;
import entente.app.library.LibraryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several ask at once. Nothing here depends on how fast anybody is: where two would wait for each other, the test ends. */
@Timeout(120)
class DeskAtOnceTest {
  private static final int MANY = 12;

  @TempDir
  private Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch goOn = new CountDownLatch(1);
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder.resolve("library"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    goOn.countDown();
    threads.shutdownNow();
    desk.close();
  }

  /** Holds a question up until all may go on. */
  private <T> T heldUp(CountDownLatch begun, Callable<T> then) {
    begun.countDown();
    try {
      goOn.await();
      return then.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks a dear question that does not end by itself; returns when it has begun to be answered. */
  private Future<Integer> dear(Object key) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Future<Integer> answer = threads.submit(() -> desk.<Integer>remembered(
        key, library -> heldUp(begun, () -> library.documents().size())));
    begun.await();
    return answer;
  }

  private int documents() {
    return desk.ask(library -> library.documents().size());
  }

  private void read(String id) {
    desk.change(library -> library.put(Story.of(id, "Arnor slept.").reading(), "print"));
  }

  @Test
  void whoeverAsksForLittleDoesNotWaitForADearAnswer() throws Exception {
    Future<Integer> answer = dear("network");
    assertThat(documents()).isZero();
    assertThat(desk.<Integer>remembered("count", Library::statementCount)).isZero();
    assertThat(answer.isDone()).isFalse();
    goOn.countDown();
    assertThat(answer.get()).isZero();
  }

  @Test
  void howeverManyDearQuestionsThereAreSomebodyAnswersTheOthers() throws Exception {
    CountDownLatch come = new CountDownLatch(MANY);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int number = i;
      answers.add(threads.submit(() -> {
        come.countDown();
        return desk.<Integer>remembered(
            "dear " + number, library -> heldUp(new CountDownLatch(1), library::statementCount));
      }));
    }
    come.await();
    assertThat(documents()).isZero();
    goOn.countDown();
    for (Future<Integer> answer : answers) {
      assertThat(answer.get()).isZero();
    }
  }

  @Test
  void aChangeDoesNotWaitAndIsSeenByTheNextWhileWhatWasAskedBeforeIsAnsweredAsOfBefore()
      throws Exception {
    Future<Integer> before = dear("count");
    read("a.txt");
    assertThat(documents()).isEqualTo(1);
    assertThat(desk.<Integer>remembered("count", library -> library.documents().size()))
        .isEqualTo(1);
    goOn.countDown();
    assertThat(before.get()).isZero();
    assertThat(desk.<Integer>remembered("count", library -> 7)).isEqualTo(1);
  }

  @Test
  void whatSeveralAskAtOnceIsFoundOnce() throws Exception {
    AtomicInteger found = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(MANY);
    List<Future<Object>> answers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      answers.add(threads.submit(() -> {
        all.countDown();
        all.await();
        return desk.<Object>remembered("network", library -> List.of(found.incrementAndGet()));
      }));
    }
    Object first = answers.get(0).get();
    for (Future<Object> answer : answers) {
      assertThat(answer.get()).isSameAs(first);
    }
    assertThat(found).hasValue(1);
  }

  @Test
  void dearAnswersThatRestOnOneDearAnswerDoNotWaitForEachOther() throws Exception {
    AtomicInteger found = new AtomicInteger();
    CountDownLatch all = new CountDownLatch(2 * MANY);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 2 * MANY; i++) {
      int number = i;
      answers.add(threads.submit(() -> {
        all.countDown();
        all.await();
        return number % 2 == 0
            ? ground(found)
            : desk.<Integer>remembered("drawing " + number, library -> ground(found));
      }));
    }
    for (Future<Integer> answer : answers) {
      assertThat(answer.get()).isEqualTo(1);
    }
  }

  private Integer ground(AtomicInteger found) {
    return desk.remembered("ground", library -> found.incrementAndGet());
  }

  @Test
  void aFaultIsToldToAllWhoWaitAndNotRemembered() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      answers.add(threads.submit(() -> desk.<Integer>remembered("count", library -> {
        heldUp(begun, () -> 0);
        throw new LibraryException("no");
      })));
    }
    begun.await();
    goOn.countDown();
    for (Future<Integer> answer : answers) {
      assertThatThrownBy(answer::get)
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("no");
    }
    assertThat(desk.<Integer>remembered("count", library -> 3)).isEqualTo(3);
  }

  @Test
  void manyAskWhileTheLibraryChanges() throws Exception {
    CountDownLatch all = new CountDownLatch(MANY);
    List<Future<Boolean>> answers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String id = i + ".txt";
      answers.add(threads.submit(() -> {
        all.countDown();
        all.await();
        read(id);
        return desk.ask(library -> library.fingerprint(id).isPresent())
            && desk.<Boolean>remembered(id, library -> library.fingerprint(id).isPresent());
      }));
    }
    for (Future<Boolean> answer : answers) {
      assertThat(answer.get()).isTrue();
    }
    assertThat(documents()).isEqualTo(MANY);
  }

  @Test
  void closingWaitsForWhoeverIsBeingAnswered() throws Exception {
    Future<Integer> answer = dear("count");
    Future<?> closed = threads.submit(() -> desk.close());
    goOn.countDown();
    closed.get();
    assertThat(answer.get()).isZero();
    assertThatThrownBy(this::documents).isInstanceOf(LibraryException.class);
  }
}
