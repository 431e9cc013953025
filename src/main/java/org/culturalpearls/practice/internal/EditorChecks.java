package org.culturalpearls.practice.internal;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the checks of practices. */
interface EditorChecks extends JpaRepository<EditorCheck, Long> {

  @EntityGraph(attributePaths = "remarks")
  List<EditorCheck> findByPracticeIdOrderByCheckedAtDescIdDesc(long practice, Limit most);

  List<EditorCheck> findByPracticeId(long practice);
}
