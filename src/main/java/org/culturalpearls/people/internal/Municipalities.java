package org.culturalpearls.people.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of municipalities. */
public interface Municipalities extends JpaRepository<Municipality, Long> {

  Optional<Municipality> findByCountryAndNameKey(Country country, String nameKey);

  List<Municipality> findByCountryOrderByNameKey(Country country);

  List<Municipality> findByNameKeyIn(Collection<String> nameKeys);

  @Query(
      """
      from Municipality m
      where m.nameKey like concat('%', :key, '%') and (:country is null or m.country = :country)
      order by m.nameKey, m.id
      """)
  Slice<Municipality> search(String key, Country country, Pageable page);
}
