package org.culturalpearls.conversation.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of messages. */
interface Messages extends JpaRepository<Message, Long> {

  /**
   * Returns messages, the latest first.
   *
   * @param mentoring only of this one, or null for all
   */
  @Query(
      """
      select m from Message m
      where m.participationId = :town and (:mentoring is null or m.mentoringId = :mentoring)
      order by m.number desc offset :skipped rows fetch first :most rows only
      """)
  List<Message> page(long town, Long mentoring, int skipped, int most);

  Optional<Message> findByIdAndParticipationIdAndAuthorId(long id, long town, long author);
}
