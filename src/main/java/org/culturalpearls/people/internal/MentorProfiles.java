package org.culturalpearls.people.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of mentor profiles, for changes. */
public interface MentorProfiles extends JpaRepository<MentorProfile, Long> {}
