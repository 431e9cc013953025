package org.culturalpearls.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** An entity whose id comes from the one sequence of all our tables. */
@MappedSuperclass
public abstract class Numbered {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pearl_seq")
  @SequenceGenerator(name = "pearl_seq", sequenceName = "pearl_seq", allocationSize = 50)
  protected Long id;
}
