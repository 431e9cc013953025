package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionCacheTest {

  private record Question(long id) {}

  private final AtomicInteger reads = new AtomicInteger();
  private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

  private int ask(long id) {
    return TransactionCache.once(new Question(id), reads::incrementAndGet);
  }

  @Test
  void asksEachTimeBeforeItBegins() {
    transaction.executeWithoutResult(
        status -> {
          assertThat(ask(1)).isEqualTo(1);
          assertThat(ask(1)).isEqualTo(2);
        });
  }

  @Test
  void asksOnceForEachQuestion() {
    transaction.executeWithoutResult(
        status -> {
          TransactionCache.begin();
          assertThat(ask(1)).isEqualTo(1);
          assertThat(ask(2)).isEqualTo(2);
          assertThat(ask(1)).isEqualTo(1);
        });
  }

  @Test
  void forgetsWhenAnythingChanges() {
    transaction.executeWithoutResult(
        status -> {
          TransactionCache.begin();
          ask(1);
          new CacheEvictingListener().changed(new Object());
          assertThat(ask(1)).isEqualTo(2);
        });
  }

  @Test
  void forgetsWithTheTransaction() {
    transaction.executeWithoutResult(
        status -> {
          TransactionCache.begin();
          ask(1);
        });
    transaction.executeWithoutResult(
        status -> {
          TransactionCache.begin();
          assertThat(ask(1)).isEqualTo(2);
        });
  }

  @Test
  void keepsAnswersFromATransactionInBetween() {
    TransactionTemplate inBetween = new TransactionTemplate(transaction.getTransactionManager());
    inBetween.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaction.executeWithoutResult(
        status -> {
          TransactionCache.begin();
          ask(1);
          inBetween.executeWithoutResult(inner -> assertThat(ask(1)).isEqualTo(2));
          assertThat(ask(1)).isEqualTo(1);
        });
  }

  @Test
  void keepsNothingOutsideOfATransaction() {
    TransactionCache.begin();
    ask(1);
    assertThat(ask(1)).isEqualTo(2);
  }

  /** Begins, suspends and ends as any other, with nothing behind it. */
  private static final class NoDatabase extends AbstractPlatformTransactionManager {

    private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
      return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      // There is nothing to begin.
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      // Nothing was written.
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
      // Nothing was written.
    }
  }
}
