package org.culturalpearls.people.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** The mentor profiles, for those who change them. */
public interface MentorProfiles extends JpaRepository<MentorProfile, Long> {}
