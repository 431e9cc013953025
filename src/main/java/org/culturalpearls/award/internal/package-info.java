/** Tables, rules and reads behind the facades of award. */
package org.culturalpearls.award.internal;
