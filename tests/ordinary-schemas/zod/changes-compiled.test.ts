import "zod/compile";
import { describeMatrix, inReading } from "./matrix.js";
import { oneOfEachKind } from "./subjects.js";

describeMatrix(oneOfEachKind, inReading);
