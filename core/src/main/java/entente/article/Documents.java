package entente.article;

import java.util.Iterator;
import java.util.List;

/** Documents read one at a time; closing gives back what is held open. */
interface Documents extends Iterator<Found>, AutoCloseable {
  @Override
  void close();

  /** The only document there is. */
  static Documents of(Found found) {
    Iterator<Found> one = List.of(found).iterator();
    return new Documents() {
      @Override
      public boolean hasNext() {
        return one.hasNext();
      }

      @Override
      public Found next() {
        return one.next();
      }

      @Override
      public void close() {}
    };
  }
}
