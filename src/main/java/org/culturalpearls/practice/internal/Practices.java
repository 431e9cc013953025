package org.culturalpearls.practice.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of the working copies of practices. */
interface Practices extends JpaRepository<Practice, Long> {

  /** Locks it, so that of two who decide at the same moment the second sees what was decided. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Practice p where p.id = :id")
  Optional<Practice> lockForUpdate(long id);

  /** Those that are public and of which nobody is asked, and nobody will be; a few at a time. */
  @Query(
      value =
          """
          select * from practice where stage = 'PUBLISHED' and ask_at is null
          and confirmation is null order by id limit :most for update skip locked
          """,
      nativeQuery = true)
  List<Practice> lockUnplanned(int most);

  @Query(
      """
      select p from Practice p where p.authorId = :author
      and p.stage in (org.culturalpearls.practice.PracticeStage.DRAFT,
        org.culturalpearls.practice.PracticeStage.CHANGES_ASKED)
      """)
  List<Practice> writtenBy(long author);
}
