package org.culturalpearls.practice.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the opinions on practices. */
interface Opinions extends JpaRepository<Opinion, Long> {

  List<Opinion> findByPracticeIdOrderByGivenAtDescIdDesc(long practice, Limit most);

  List<Opinion> findByVersionIdOrderByGivenAtAscIdAsc(long version, Limit most);

  List<Opinion> findByVersionIdInOrderByGivenAtAscIdAsc(Collection<Long> versions, Limit most);

  List<Opinion> findByPracticeId(long practice);
}
