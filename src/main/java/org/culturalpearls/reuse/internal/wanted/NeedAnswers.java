package org.culturalpearls.reuse.internal.wanted;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of answers to what towns look for. */
interface NeedAnswers extends JpaRepository<Answer, Long> {

  int countByNeedIdAndAnsweredBy(long need, long person);

  Optional<Answer> findByIdAndNeedId(long id, long need);
}
