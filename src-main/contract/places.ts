/** Within the data folder of a laptop: where its office lies. Nothing there means that none was begun. */
export const OFFICE_FOLDER = 'office'
