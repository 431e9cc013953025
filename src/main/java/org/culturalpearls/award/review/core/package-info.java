/** The stored reviews and the table that is made of them. */
@NamedInterface("core")
package org.culturalpearls.award.review.core;

import org.springframework.modulith.NamedInterface;
