package org.culturalpearls.practice.internal.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.NamedTerms;
import org.culturalpearls.practice.search.Terms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The vocabulary as it is now: the file's words, and in their place those that editors wrote. Read
 * anew after a change that was made here, and soon after one that was made on another node.
 */
@Component
public class CurrentVocabulary implements Terms, NamedTerms {

  /** How long another node may call a term as before. */
  private static final Duration ASKED_AGAIN = Duration.ofSeconds(20);

  private record Read(Vocabulary vocabulary, long changes, Instant at) {}

  private final Words analysis;
  private final SayingRows rows;
  private final Clock clock;
  private volatile Read read;

  CurrentVocabulary(Words analysis, SayingRows rows, Clock clock) {
    this.analysis = analysis;
    this.rows = rows;
    this.clock = clock;
    this.read = read(rows.changes());
  }

  Vocabulary now() {
    Read known = read;
    Instant now = clock.instant();
    if (known.at != null && Duration.between(known.at, now).abs().compareTo(ASKED_AGAIN) < 0) {
      return known.vocabulary;
    }
    long changes = rows.changes();
    read = changes == known.changes ? new Read(known.vocabulary, changes, now) : read(changes);
    return read.vocabulary;
  }

  /** Asked before the words: what changes in between is read the next time. */
  private Read read(long changes) {
    Map<String, Map<Language, List<String>>> said = VocabularyFile.read();
    rows.said()
        .forEach(
            (term, words) ->
                said.computeIfAbsent(term, key -> new EnumMap<>(Language.class)).putAll(words));
    return new Read(new Vocabulary(analysis, said), changes, clock.instant());
  }

  /** The words are read anew once the running transaction is committed. */
  public void changed() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            read = new Read(read.vocabulary, -1, null);
          }
        });
  }

  /** Returns how a term is said, in each language the name first. */
  public Map<Language, List<String>> said(Facet vocabulary, String key) {
    return now().said(vocabulary, key);
  }

  /** Returns whether a text has a word by which it can be found. */
  public boolean isFound(Language language, String text) {
    return analysis.in(text).stream().anyMatch(word -> !analysis.lexemes(language, word).isEmpty());
  }

  @Override
  public Optional<String> name(Facet vocabulary, String key, Language reader) {
    return now().name(vocabulary, key, reader);
  }

  @Override
  public Map<Facet, Set<String>> in(Collection<String> texts) {
    return now().in(texts);
  }
}
