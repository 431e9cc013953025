package org.culturalpearls.security.internal.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Limits the guessing of passwords for one key (an e-mail address or a network address).
 *
 * <p>Stored in memory, so the limit holds per node: with n nodes an attacker has n times as many
 * attempts, which stays far too few. The memory is limited; the least recently used key is
 * forgotten.
 */
public class RateLimiter {

  private static final int MAX_KEYS = 20_000;

  private final Bandwidth limit;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > MAX_KEYS;
            }
          });

  public RateLimiter(int tries, Duration window) {
    this.limit = Bandwidth.builder().capacity(tries).refillGreedy(tries, window).build();
  }

  /** Takes one attempt; false if there is none left. */
  public boolean take(String key) {
    return bucket(key).tryConsume(1);
  }

  /** Whether an attempt is left; it is taken when it turns out to be wrong. */
  public boolean hasTry(String key) {
    Bucket known = buckets.get(key);
    return known == null || known.getAvailableTokens() > 0;
  }

  /** Returns the attempt that a correct password took. */
  public void giveBack(String key) {
    bucket(key).addTokens(1);
  }

  /**
   * Runs what an attempt is needed for; answers 429 without running it if there is none left.
   *
   * @param isWrong whether a failure is a wrong guess; otherwise the attempt is given back
   */
  public <T> T attempt(String key, Supplier<T> what, Predicate<RuntimeException> isWrong) {
    if (!take(key)) {
      throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }
    boolean wrong = false;
    try {
      return what.get();
    } catch (RuntimeException refused) {
      wrong = isWrong.test(refused);
      throw refused;
    } finally {
      if (!wrong) {
        giveBack(key);
      }
    }
  }

  private Bucket bucket(String key) {
    return buckets.computeIfAbsent(key, k -> Bucket.builder().addLimit(limit).build());
  }
}
