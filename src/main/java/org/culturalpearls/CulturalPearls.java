package org.culturalpearls;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Cultural Pearls application. */
@SpringBootApplication
public class CulturalPearls {

  public static void main(String[] args) {
    SpringApplication.run(CulturalPearls.class, args);
  }
}
