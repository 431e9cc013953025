package org.culturalpearls.letter.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of letters. */
interface Letters extends JpaRepository<Letter, Long> {

  /** Locks a letter: of two who confirm it at once the second waits, and is told. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from Letter l where l.id = :id")
  Optional<Letter> lockForUpdate(long id);

  /** Locks all that this author has not confirmed yet, in one order for all who do so. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from Letter l where l.authorId = :author and l.sentAt is null order by l.id")
  List<Letter> lockUnconfirmed(long author);

  /** Returns how many mails this author has sent by letters since then. */
  @Query(
      "select coalesce(sum(l.mails), 0) from Letter l"
          + " where l.authorId = :author and l.sentAt > :since")
  long mailsSince(long author, Instant since);

  @Query("select count(l) from Letter l" + " where l.authorId = :author and l.sentAt is null")
  int unconfirmed(long author);
}
